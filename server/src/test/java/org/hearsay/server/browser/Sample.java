package org.hearsay.server.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;

/**
 * Things of an archive whose pages are looked at: a happening with many origins, and one of its
 * reports that quotes a public person.
 *
 * @param values by their names in the list of pages: happening, type, report, title, claim, event,
 *     actor, words, outlet
 */
record Sample(Map<String, String> values) {
  private static final int HAPPENINGS = 50;

  Sample {
    values = Map.copyOf(values);
  }

  static Sample of(Archive archive) {
    for (Happening happening : archive.questions().happenings(HappeningFilter.all(HAPPENINGS))) {
      for (Witness witness :
          archive.questions().happening(happening.id()).orElseThrow().witnesses()) {
        CodedRecord record = archive.questions().record(witness.report());
        Optional<Claim> claim =
            record.claims().values().stream().filter(c -> isQuotation(c, record)).findFirst();
        if (claim.isPresent() && witness.outlet().isPresent() && !record.events().isEmpty()) {
          return of(happening, witness, record, claim.get());
        }
      }
    }
    throw new NoSuchElementException("no happening's report quotes a public person");
  }

  private static Sample of(Happening happening, Witness witness, CodedRecord record, Claim claim) {
    return new Sample(
        Map.of(
            "happening", Long.toString(happening.id()),
            "type", happening.type(),
            "report", Long.toString(witness.report()),
            "title", record.header().title(),
            "claim", claim.id(),
            "event", record.events().get(0).id(),
            "actor", record.entities().get(speaker(claim)).name(),
            "words", claim.content().get(0).text(),
            "outlet", witness.outlet().orElseThrow()));
  }

  private static boolean isQuotation(Claim claim, CodedRecord record) {
    return claim.kind().equals("direct")
        && claim.content().get(0).text().length() > 30
        && claim.source().filter(s -> s.entities().size() == 1).isPresent()
        && record.entities().get(speaker(claim)).isLinkable()
        && record.entities().get(speaker(claim)).type().equals("person");
  }

  private static String speaker(Claim claim) {
    return claim.source().orElseThrow().entities().get(0);
  }

  /** An address with the values put in for {@code {names}}. */
  String in(String address) {
    String result = address;
    for (Map.Entry<String, String> value : values.entrySet()) {
      result =
          result.replace(
              "{" + value.getKey() + "}",
              URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
    }
    return result;
  }
}
