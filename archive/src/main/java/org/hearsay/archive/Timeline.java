package org.hearsay.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.archive.facet.DayCounts;
import org.hearsay.archive.facet.DayCounts.Count;
import org.hearsay.archive.store.Database;

/**
 * Happenings between two parties over time.
 *
 * @param party a country's code or a name
 * @param other likewise; without it all that the first takes part in
 * @param unit how long a period is
 * @param leastOrigins happenings with fewer are not counted
 */
public record Timeline(String party, Optional<String> other, Unit unit, int leastOrigins) {
  /** The length of a period. */
  public enum Unit {
    DAY,
    /** From Monday. */
    WEEK,
    MONTH;

    /** The first day of a day's period. */
    private LocalDate begin(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
      };
    }
  }

  /** The periods that have any, in order. Only acts that took place count. */
  List<Period> read(Database database) {
    DayCounts counts = new DayCounts(database, leastOrigins);
    Map<LocalDate, Count> periods = new TreeMap<>();
    for (Count c : other.map(o -> counts.of(party, o)).orElseGet(() -> counts.of(party))) {
      LocalDate begin = unit.begin(c.day());
      periods.merge(begin, c.at(begin), Count::plus);
    }
    Map<LocalDate, Integer> reports = periods.isEmpty() ? Map.of() : reports(database);
    return periods.values().stream()
        .map(
            c ->
                new Period(
                    c.day().toString(),
                    c.happenings(),
                    c.forward(),
                    c.meanScore(),
                    reports.getOrDefault(c.day(), 0)))
        .toList();
  }

  private Map<LocalDate, Integer> reports(Database database) {
    Map<LocalDate, Integer> reports = new TreeMap<>();
    database
        .all(
            "SELECT day, reports FROM report_day",
            r -> Map.entry(LocalDate.parse(r.getString(1)), r.getInt(2)))
        .forEach(e -> reports.merge(unit.begin(e.getKey()), e.getValue(), Integer::sum));
    return reports;
  }
}
