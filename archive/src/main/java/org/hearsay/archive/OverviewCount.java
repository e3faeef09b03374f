package org.hearsay.archive;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.archive.Overview.Month;
import org.hearsay.archive.Overview.Spot;
import org.hearsay.archive.facet.FacetQuery;
import org.hearsay.archive.facet.FacetQuery.Found;
import org.hearsay.archive.facet.Standing;
import org.hearsay.archive.store.Database;
import org.hearsay.entity.Countries;
import org.hearsay.event.EventType;

/** Counts happenings by type, place and month, from their standings alone. */
final class OverviewCount {
  private final Database database;

  OverviewCount(Database database) {
    this.database = database;
  }

  Overview of(FacetQuery query) {
    List<Found> found = query.first(database, Optional.empty(), Overview.COUNTED + 1);
    boolean cut = found.size() > Overview.COUNTED;
    List<Found> counted = cut ? found.subList(0, Overview.COUNTED) : found;
    long all = cut ? query.count(database) : found.size();
    return new Overview(all, types(counted), spots(counted), months(counted), cut);
  }

  private static Map<String, Long> types(List<Found> found) {
    Map<EventType, Long> types = new EnumMap<>(EventType.class);
    found.forEach(f -> types.merge(f.standing().type(), 1L, Long::sum));
    Map<String, Long> sorted = new LinkedHashMap<>();
    types.entrySet().stream()
        .sorted(Map.Entry.<EventType, Long>comparingByValue().reversed())
        .forEach(e -> sorted.put(e.getKey().name(), e.getValue()));
    return sorted;
  }

  private static final class Sum {
    private int happenings;
    private double score;
    private final long any;

    Sum(long any) {
      this.any = any;
    }
  }

  private static List<Month> months(List<Found> found) {
    Map<YearMonth, Sum> months = new TreeMap<>();
    for (Found f : found) {
      Standing standing = f.standing();
      standing
          .since()
          .ifPresent(
              day -> {
                Sum sum = months.computeIfAbsent(YearMonth.from(day), m -> new Sum(f.happening()));
                sum.happenings++;
                sum.score += standing.score();
              });
    }
    return months.entrySet().stream()
        .map(
            e ->
                new Month(
                    e.getKey().toString(),
                    e.getValue().happenings,
                    e.getValue().score / e.getValue().happenings))
        .toList();
  }

  private List<Spot> spots(List<Found> found) {
    Map<Long, Sum> spots = new LinkedHashMap<>();
    for (Found f : found) {
      if (f.spot() != 0) {
        spots.computeIfAbsent(f.spot(), s -> new Sum(f.happening())).happenings++;
      }
    }
    return spots.values().stream()
        .sorted(Comparator.comparingInt((Sum s) -> -s.happenings))
        .limit(Overview.SPOTS)
        .flatMap(s -> spot(s).stream())
        .toList();
  }

  private Optional<Spot> spot(Sum sum) {
    return database
        .one(
            "SELECT place, country, latitude, longitude, precision FROM happening WHERE id = ?",
            r ->
                new Spot(
                    Optional.ofNullable(r.getString(1)).orElse(""),
                    Optional.ofNullable(r.getString(2)),
                    r.getDouble(3),
                    r.getDouble(4),
                    Optional.ofNullable(r.getString(5)).orElse(""),
                    sum.happenings,
                    sum.any),
            sum.any)
        .flatMap(s -> s.precision().isEmpty() ? middle(s) : Optional.of(s));
  }

  private static Optional<Spot> middle(Spot spot) {
    return spot.country()
        .flatMap(Countries.standard()::byCode)
        .map(
            c ->
                new Spot(
                    c.name(),
                    spot.country(),
                    c.latitude(),
                    c.longitude(),
                    "country",
                    spot.happenings(),
                    spot.any()));
  }
}
