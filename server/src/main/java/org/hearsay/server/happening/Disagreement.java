package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.hearsay.archive.Contradiction;
import org.hearsay.archive.Contradiction.Value;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.page.Reference;
import org.hearsay.server.page.Say;

/** Something that reports tell differently, with all that is told. */
public record Disagreement(String about, List<Reading> readings) {
  private static final int MOST = 4;
  private static final int MOST_PARTS = 5;

  /**
   * What some of them tell.
   *
   * @param roots on whose word; none where it is only passed on
   * @param when {@code 5 Mar 2024}, or when it was told first and when last
   * @param reports the first that have it, in the order of time
   * @param more so many others have it
   */
  public record Reading(
      String value, List<Root> roots, String when, List<Reference> reports, int more) {
    public Reading {
      roots = List.copyOf(roots);
      reports = List.copyOf(reports);
    }

    private static Reading of(String shown, Value value, LongFunction<Row> rows) {
      List<Reference> inTime =
          value.reports().stream()
              .map(rows::apply)
              .sorted(HappeningSheet.IN_TIME)
              .map(Reference::of)
              .toList();
      int open = Math.min(MOST, inTime.size());
      return new Reading(
          shown,
          value.origins().stream()
              .map(o -> Root.of(o, Map.of(), id -> Reference.of(rows.apply(id))))
              .toList(),
          when(value),
          inTime.subList(0, open),
          inTime.size() - open);
    }

    private static String when(Value value) {
      String first = value.first().map(Say::time).orElse("undated");
      String last = value.last().map(Say::time).orElse("undated");
      return first.equals(last) ? first : "first " + first + ", last " + last;
    }
  }

  public Disagreement {
    readings = List.copyOf(readings);
  }

  static List<Disagreement> of(HappeningView view, LongFunction<Row> rows) {
    List<Disagreement> all = new ArrayList<>();
    for (Contradiction c : view.contradictions()) {
      List<Reading> readings =
          c.values().stream().map(v -> Reading.of(value(c.about(), v.value()), v, rows)).toList();
      all.add(new Disagreement(about(c.about()), readings));
    }
    List<Telling> tellings = view.witnesses().stream().map(Witness::telling).toList();
    addParts(all, "named as doing it", Cast.of(tellings, Telling::actors), view, rows);
    addParts(
        all, "named as those it was done to", Cast.of(tellings, Telling::recipients), view, rows);
    return all;
  }

  /** The parties of a side whom most name, where some are named by a few only. */
  private static void addParts(
      List<Disagreement> all, String about, Cast cast, HappeningView view, LongFunction<Row> rows) {
    if (!cast.others().isEmpty()) {
      List<Reading> named =
          cast.parts().stream()
              .sorted(Comparator.comparingInt(p -> -p.reports().size()))
              .limit(MOST_PARTS)
              .sorted(Comparator.comparing(p -> by(p, view).get(0), Witness.IN_TIME))
              .map(p -> Reading.of(p.label(), Value.of(p.label(), by(p, view)), rows))
              .toList();
      all.add(new Disagreement(about, named));
    }
  }

  /** The tellings of the reports that name a part, in the order of time. */
  private static List<Witness> by(Cast.Part part, HappeningView view) {
    return view.witnesses().stream()
        .filter(w -> part.reports().contains(w.report()))
        .sorted(Witness.IN_TIME)
        .toList();
  }

  private static String about(String about) {
    return about.equals("whether") ? "whether it is so" : about;
  }

  private static String value(String about, String value) {
    return switch (about) {
      case "date" -> Say.day(value);
      case "whether" -> value.equals("denied") ? "denied" : "told as so";
      default -> value;
    };
  }
}
