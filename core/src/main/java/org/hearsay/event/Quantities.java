package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Quantity.What;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/** Counts stated of an event's people: "killed 12 civilians", "thousands of protesters". */
final class Quantities {
  private static final Map<String, What> BY_TRIGGER = byTrigger();

  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 100.0),
          Map.entry("thousand", 1000.0));

  private Quantities() {}

  private static Map<String, What> byTrigger() {
    Map<String, What> all = new java.util.HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Quantities.class, "quantities.tsv", 2)) {
      all.put(row.text(0), row.constant(1, What.class));
    }
    return Map.copyOf(all);
  }

  static List<Quantity> of(Reading reading) {
    What what = BY_TRIGGER.get(reading.trigger().lemma().toLowerCase(Locale.ROOT));
    if (what == null) {
      return List.of();
    }
    Arguments arguments = new Arguments(reading.sentence(), reading.trigger(), Optional.empty());
    List<Quantity> found = new ArrayList<>();
    for (Token head : arguments.slot(what == What.PARTICIPANTS ? "subj" : "obj")) {
      count(reading.sentence(), head, what).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Quantity> count(Sentence s, Token head, What what) {
    for (Token t : s.children(head)) {
      if (t.is("nummod")) {
        Optional<Double> value = value(t.text());
        Optional<Token> bound =
            s.tokens().stream()
                .filter(
                    b ->
                        b.index() >= t.index() - 3
                            && b.index() < t.index()
                            && (b.lemma().equals("least")
                                || b.lemma().equals("most")
                                || b.lemma().equals("than")))
                .findFirst();
        boolean atLeast = bound.map(b -> !b.lemma().equals("most")).orElse(false);
        boolean atMost = bound.map(b -> b.lemma().equals("most")).orElse(false);
        return value.map(
            v ->
                new Quantity(
                    Span.covering(t.span(), head.span()),
                    what,
                    atMost ? Optional.empty() : Optional.of(v),
                    atLeast ? Optional.empty() : Optional.of(v),
                    Optional.empty()));
      }
    }
    Double many =
        Map.of("dozens", 24.0, "hundreds", 200.0, "thousands", 2000.0)
            .get(head.text().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(many)
        .map(
            v ->
                new Quantity(
                    head.span(), what, Optional.of(v), Optional.empty(), Optional.empty()));
  }

  private static Optional<Double> value(String word) {
    String plain = word.replace(",", "").toLowerCase(Locale.ROOT);
    if (plain.matches("\\d{1,9}(?:\\.\\d+)?")) {
      return Optional.of(Double.parseDouble(plain));
    }
    return Optional.ofNullable(NUMBERS.get(plain));
  }
}
