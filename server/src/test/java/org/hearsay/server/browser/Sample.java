package org.hearsay.server.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
 * Things of an archive whose pages are looked at: a happening with many origins, one of its reports
 * that quotes a public person, a happening whose place is known.
 *
 * @param values by their names in the list of pages: happening, type, report, claim, event, actor,
 *     party, words, outlet, country, place, and a day in the midst of all: since, until
 */
record Sample(Map<String, String> values) {
  private static final int HAPPENINGS = 1_000;

  Sample {
    values = Map.copyOf(values);
  }

  static Sample of(Archive archive) {
    List<Happening> all = archive.questions().happenings(HappeningFilter.all(HAPPENINGS));
    Map<String, String> values = new HashMap<>();
    quotation(archive, all, values);
    Happening placed =
        all.stream()
            .filter(h -> h.place().isPresent() && h.country().isPresent())
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no happening with a place"));
    values.put("place", placed.place().orElseThrow());
    values.put("country", placed.country().orElseThrow());
    List<String> days = all.stream().flatMap(h -> h.since().stream()).sorted().toList();
    values.put("since", days.get(days.size() / 2));
    values.put("until", days.get(days.size() / 2));
    return new Sample(values);
  }

  private static void quotation(Archive archive, List<Happening> all, Map<String, String> values) {
    for (Happening happening : all) {
      for (Witness witness :
          archive.questions().happening(happening.id()).orElseThrow().witnesses()) {
        CodedRecord record = archive.questions().record(witness.report());
        Optional<Claim> claim =
            record.claims().values().stream().filter(c -> isQuotation(c, record)).findFirst();
        if (claim.isPresent() && witness.outlet().isPresent() && !record.events().isEmpty()) {
          values.put("happening", Long.toString(happening.id()));
          values.put("type", happening.type());
          values.put("report", Long.toString(witness.report()));
          values.put("outlet", witness.outlet().get());
          values.put("claim", claim.get().id());
          values.put("event", record.events().get(0).id());
          values.put("words", claim.get().content().get(0).text());
          values.put("actor", record.entities().get(speaker(claim.get())).name());
          values.put("party", values.get("actor"));
          return;
        }
      }
    }
    throw new NoSuchElementException("no happening's report quotes a public person");
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
      result = result.replace("{" + value.getKey() + "}", encoded(value.getValue()));
    }
    return result;
  }

  /** A value as a browser writes it into an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
