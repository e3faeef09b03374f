package org.hearsay.exchange.claim;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.iri.Iris;
import org.hearsay.exchange.iri.ReportIri;

/** Makes claims. */
final class Claims {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Claims() {}

  /** The context stands in the file itself, so that no reader has to fetch one. */
  static ObjectNode head() {
    ObjectNode head = JSON.objectNode();
    ObjectNode context = head.putObject("@context");
    context.put("@vocab", "https://schema.org/").put("hearsay", Iris.VOCABULARY);
    context.putObject("hearsay:contradicts").put("@type", "@id");
    context.putObject("hearsay:within").put("@type", "@id");
    return head;
  }

  /** On whose word a telling rests, else the outlet's own. */
  static ObjectNode claim(Telling telling) {
    List<Ground> grounds = telling.grounds();
    if (!grounds.isEmpty()) {
      return claim(telling.report(), grounds.get(0), grounds.subList(1, grounds.size()));
    }
    Header report = telling.report();
    String name = telling.event().orElse("at-" + telling.trigger().begin());
    ObjectNode claim =
        begin(ReportIri.of(report).found("telling", name), telling.sentence().text());
    report.outlet().ifPresent(outlet -> outlet(claim.putObject("author"), outlet));
    claim.put("hearsay:sourceType", "medium").put("hearsay:confidence", telling.confidence());
    appearance(claim, report);
    return claim;
  }

  /** What a source says. */
  static ObjectNode claim(Header report, Ground ground, List<Ground> around) {
    ReportIri iri = ReportIri.of(report);
    String words = ground.content().stream().map(Piece::text).collect(Collectors.joining(" … "));
    ObjectNode claim = begin(iri.found("attribution", ground.id()), words);
    // Nobody is the author of what he denies, nor of what others deny that he said.
    boolean denied = around.stream().anyMatch(Ground::negative);
    if (ground.negative()) {
      claim.put("hearsay:deniedBy", ground.shown());
    } else if (denied) {
      claim.put("hearsay:disputedAuthor", ground.shown());
    } else {
      claim.put("hearsay:source", ground.shown());
      author(claim, ground);
    }
    claim.put("hearsay:sourceType", ground.sourceType());
    claim.put("hearsay:kind", ground.kind());
    claim.put("hearsay:confidence", ground.confidence());
    if (!around.isEmpty()) {
      claim.put("hearsay:within", iri.found("attribution", around.get(0).id()));
    }
    appearance(claim, report);
    return claim;
  }

  private static ObjectNode begin(String id, String text) {
    return JSON.objectNode().put("@id", id).put("@type", "Claim").put("text", text);
  }

  private static void author(ObjectNode claim, Ground ground) {
    Optional<Actor> source = ground.source().filter(a -> ground.isClear() && !a.isPrivate());
    Optional<String> type =
        switch (ground.sourceType()) {
          case "person" -> Optional.of("Person");
          case "organization", "office", "medium" -> Optional.of("Organization");
          default -> Optional.empty();
        };
    if (source.isPresent() && type.isPresent()) {
      party(claim.putObject("author"), type.get(), source.get().label());
    }
  }

  private static void party(ObjectNode node, String type, String name) {
    node.put("@type", type).put("name", name);
  }

  private static void outlet(ObjectNode node, String name) {
    party(node.put("@id", Iris.outlet(name)), "Organization", name);
  }

  private static void appearance(ObjectNode claim, Header report) {
    ReportIri iri = ReportIri.of(report);
    ObjectNode article = claim.putObject("appearance");
    article.put("@id", iri.document()).put("@type", "NewsArticle").put("identifier", report.id());
    if (!report.title().isBlank()) {
      article.put("headline", report.title());
    }
    report.published().ifPresent(time -> article.put("datePublished", time));
    report.outlet().ifPresent(o -> outlet(article.putObject("publisher"), o));
    report.url().ifPresent(url -> article.put("url", url));
  }
}
