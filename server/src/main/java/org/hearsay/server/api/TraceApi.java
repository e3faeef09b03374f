package org.hearsay.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.Archive;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.trace.Trace;
import org.hearsay.exchange.export.Ground;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** Words on their way through all reports. */
final class TraceApi implements Routes {
  private final Answers answers;

  TraceApi(Archives archives) {
    this.answers = new Answers(archives);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/trace", this::trace);
  }

  private void trace(Context context) {
    Query query = new Query(context).only("words", "report", "claim");
    Optional<String> words = query.text("words");
    boolean ofReport = query.text("report").isPresent() || query.text("claim").isPresent();
    if (words.isPresent() == ofReport) {
      throw ProblemException.wrong(
          "expected either words, or report and claim, found "
              + (ofReport ? "all of them" : "neither"));
    }
    if (words.isPresent()) {
      answers.give(context, all -> all.ask(a -> json(words.get(), a.trace(words.get()))));
      return;
    }
    int report = query.number("report", 1, Integer.MAX_VALUE, 0);
    String claim = query.required("claim");
    if (report == 0) {
      throw ProblemException.wrong("report: expected a number, found none");
    }
    answers.give(
        context,
        all ->
            all.ask(
                a -> {
                  String content = content(a, report, claim);
                  return json(content, a.trace(content));
                }));
  }

  private static String content(Archive archive, long report, String claim) {
    if (archive.questions().status(report).filter(s -> s.isKept(report)).isEmpty()) {
      throw ProblemException.notFound("no report " + report);
    }
    Claim found = archive.questions().record(report).claims().get(claim);
    if (found == null) {
      throw ProblemException.notFound("report " + report + " has no attribution \"" + claim + "\"");
    }
    return found.content().stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  private static ObjectNode json(String words, Optional<Trace> trace) {
    ObjectNode node = Answers.object().put("words", words);
    node.set("first", trace.map(t -> json(t.first())).orElse(null));
    ArrayNode later = node.putArray("later");
    trace.ifPresent(t -> t.later().forEach(v -> later.add(json(v))));
    return node;
  }

  private static ObjectNode json(Trace.Variant variant) {
    ObjectNode node =
        json(variant.stop()).put("change", variant.change().name().toLowerCase(Locale.ROOT));
    ArrayNode steps = node.putArray("difference");
    variant
        .difference()
        .steps()
        .forEach(
            s ->
                steps
                    .addObject()
                    .put("kind", s.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", String.join(" ", s.words())));
    return node;
  }

  private static ObjectNode json(Trace.Stop stop) {
    boolean clear = Ground.isClear(stop.sourceType(), stop.confidence());
    return Answers.object()
        .put("report", stop.name())
        .put("report_number", stop.report())
        .put("outlet", stop.outlet().orElse(null))
        .put("published", stop.published().orElse(null))
        .put("wording", stop.wording())
        .put("quoted", stop.quoted())
        .put("speaker", clear ? stop.speaker().orElse(null) : null)
        .put("speaker_clear", clear)
        .put("credited", stop.credited().orElse(null));
  }
}
