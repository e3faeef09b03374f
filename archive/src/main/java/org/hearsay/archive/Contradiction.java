package org.hearsay.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.archive.happening.Figure;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.origin.Witness;

/**
 * What reports of one happening tell differently. No value is preferred, none are averaged.
 *
 * @param about dead, injured, date, place …; {@code whether} for what some deny
 */
public record Contradiction(String about, List<Value> values) {
  /**
   * One of the values.
   *
   * @param reports those that have it, rising
   */
  public record Value(String value, List<Long> reports) {
    public Value {
      reports = List.copyOf(reports);
    }
  }

  public Contradiction {
    values = List.copyOf(values);
  }

  /** What the tellings of a happening disagree on. */
  static List<Contradiction> in(List<Witness> witnesses) {
    List<Contradiction> all = new ArrayList<>();
    Map<String, Map<String, TreeSet<Long>>> numbers = new LinkedHashMap<>();
    Map<String, TreeSet<Long>> days = new LinkedHashMap<>();
    Map<String, TreeSet<Long>> places = new LinkedHashMap<>();
    Map<String, TreeSet<Long>> whether = new LinkedHashMap<>();
    for (Witness w : witnesses) {
      Telling t = w.telling();
      for (Figure f : t.figures()) {
        if (f.low().isPresent() || f.high().isPresent()) {
          add(numbers.computeIfAbsent(about(f), a -> new LinkedHashMap<>()), value(f), w.report());
        }
      }
      if (t.since().isPresent() && t.since().equals(t.until())) {
        add(days, t.since().get().toString(), w.report());
      }
      t.place().ifPresent(p -> add(places, p, w.report()));
      add(whether, t.denies() ? "denied" : "told", w.report());
    }
    numbers.forEach((about, values) -> keep(all, about, values));
    keep(all, "date", days);
    keep(all, "place", places);
    keep(all, "whether", whether);
    return all;
  }

  private static void add(Map<String, TreeSet<Long>> values, String value, long report) {
    values.computeIfAbsent(value, v -> new TreeSet<>()).add(report);
  }

  private static void keep(
      List<Contradiction> all, String about, Map<String, TreeSet<Long>> values) {
    if (values.size() > 1) {
      all.add(
          new Contradiction(
              about,
              values.entrySet().stream()
                  .map(e -> new Value(e.getKey(), List.copyOf(e.getValue())))
                  .toList()));
    }
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
