package org.hearsay.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.archive.happening.Figure;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.origin.Origin;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Witness;

/**
 * What reports of one happening tell differently. No value is preferred, none are averaged.
 *
 * @param about dead, injured, date, place …; {@code whether} for what some deny
 * @param values in the order in which they were told first; those that nobody dates come last
 */
public record Contradiction(String about, List<Value> values) {
  private static final List<String> BESIDE_NUMBERS = List.of("date", "place", "whether");

  /**
   * One of the values.
   *
   * @param origins those that it leads back to, as {@link Origins} counts them
   * @param reports those that have it, rising
   * @param first when it was published first, ISO 8601 as given; empty where no report is dated
   * @param last when it was published last
   */
  public record Value(
      String value,
      List<Origin> origins,
      List<Long> reports,
      Optional<String> first,
      Optional<String> last) {
    public Value {
      origins = List.copyOf(origins);
      reports = List.copyOf(reports);
    }

    /** What some tellings have in common. */
    public static Value of(String value, List<Witness> witnesses) {
      List<Witness> inTime = witnesses.stream().sorted(Witness.IN_TIME).toList();
      Origins origins = Origins.of(inTime);
      TreeSet<Long> reports = new TreeSet<>();
      inTime.forEach(w -> reports.add(w.report()));
      List<String> times = inTime.stream().flatMap(w -> w.published().stream()).toList();
      return new Value(
          value,
          Stream.concat(origins.asserts().stream(), origins.denies().stream()).toList(),
          List.copyOf(reports),
          times.stream().findFirst(),
          times.stream().reduce((a, b) -> b));
    }
  }

  public Contradiction {
    values = List.copyOf(values);
  }

  /**
   * What the tellings of a happening disagree on: numbers, then day, place, and whether it is so.
   */
  static List<Contradiction> in(List<Witness> witnesses) {
    List<Witness> inTime = witnesses.stream().sorted(Witness.IN_TIME).toList();
    Map<String, Map<String, List<Witness>>> told = new LinkedHashMap<>();
    for (Witness w : inTime) {
      for (Figure f : w.telling().figures()) {
        if (f.low().isPresent() || f.high().isPresent()) {
          add(told, about(f), value(f), w);
        }
      }
    }
    BESIDE_NUMBERS.forEach(about -> told.put(about, new LinkedHashMap<>()));
    for (Witness w : inTime) {
      Telling t = w.telling();
      if (t.since().isPresent() && t.since().equals(t.until())) {
        add(told, "date", t.since().get().toString(), w);
      }
      t.place().ifPresent(p -> add(told, "place", p, w));
      add(told, "whether", t.denies() ? "denied" : "told", w);
    }
    List<Contradiction> all = new ArrayList<>();
    told.forEach(
        (about, values) -> {
          if (values.size() > 1) {
            List<Value> differing = new ArrayList<>();
            values.forEach((value, by) -> differing.add(Value.of(value, by)));
            all.add(new Contradiction(about, differing));
          }
        });
    return all;
  }

  private static void add(
      Map<String, Map<String, List<Witness>>> told, String about, String value, Witness witness) {
    told.computeIfAbsent(about, a -> new LinkedHashMap<>())
        .computeIfAbsent(value, v -> new ArrayList<>())
        .add(witness);
  }

  /** Money counts as an amount. */
  private static String about(Figure figure) {
    return figure.what().equals("money") ? "amount" : figure.what();
  }

  /** Exact numbers as numbers, bounds as they are told. */
  private static String value(Figure f) {
    boolean exact = f.low().isPresent() && f.low().equals(f.high());
    String unit = f.unit().map(u -> " " + u).orElse("");
    return exact ? number(f.low().orElseThrow()) + unit : f.text();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
