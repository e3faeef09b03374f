package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.hearsay.archive.Contradiction;
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
   * @param reports the first that have it, in the order of time
   * @param more so many others have it
   */
  public record Reading(String value, List<Reference> reports, int more) {
    public Reading {
      reports = List.copyOf(reports);
    }
  }

  public Disagreement {
    readings = List.copyOf(readings);
  }

  static List<Disagreement> of(HappeningView view, LongFunction<Row> rows) {
    List<Disagreement> all = new ArrayList<>();
    for (Contradiction c : view.contradictions()) {
      List<Reading> readings =
          c.values().stream()
              .map(v -> reading(value(c.about(), v.value()), v.reports(), rows))
              .toList();
      all.add(new Disagreement(about(c.about()), readings));
    }
    List<Telling> tellings = view.witnesses().stream().map(Witness::telling).toList();
    addParts(all, "named as doing it", Cast.of(tellings, Telling::actors), rows);
    addParts(all, "named as those it was done to", Cast.of(tellings, Telling::recipients), rows);
    return all;
  }

  /** All parties of a side, where some are named by a few only. */
  private static void addParts(
      List<Disagreement> all, String about, Cast cast, LongFunction<Row> rows) {
    if (!cast.others().isEmpty()) {
      all.add(
          new Disagreement(
              about,
              cast.parts().stream()
                  .sorted(Comparator.comparingInt(p -> -p.reports().size()))
                  .limit(MOST_PARTS)
                  .map(p -> reading(p.label(), p.reports(), rows))
                  .toList()));
    }
  }

  private static Reading reading(String value, List<Long> reports, LongFunction<Row> rows) {
    List<Reference> inTime =
        reports.stream()
            .map(rows::apply)
            .sorted(HappeningSheet.IN_TIME)
            .map(Reference::of)
            .toList();
    int shown = Math.min(MOST, inTime.size());
    return new Reading(value, inTime.subList(0, shown), inTime.size() - shown);
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
