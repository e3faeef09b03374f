package org.hearsay.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.word.Words;

/** Finds happenings and counts them. */
final class Happenings {
  private static final String COLUMNS =
      "id, type, label, since, until, country, place, score, status, articles, unique_texts, outlets,"
          + " origins, denying";

  private final Database database;

  Happenings(Database database) {
    this.database = database;
  }

  Optional<Happening> of(long id) {
    return database.one("SELECT " + COLUMNS + " FROM happening WHERE id = ?", Happenings::read, id);
  }

  List<Happening> matching(HappeningFilter filter) {
    StringBuilder where = new StringBuilder("forward IS NULL AND articles > 0");
    List<Object> values = new ArrayList<>();
    add(where, values, " AND type = ?", filter.type());
    add(where, values, " AND country = ?", filter.country());
    filter
        .party()
        .ifPresent(
            p -> {
              where.append(" AND (instr(actors, ?) OR instr(recipients, ?))");
              values.addAll(List.of(bars(p), bars(p)));
            });
    add(where, values, " AND since >= ?", filter.since());
    add(where, values, " AND since <= ?", filter.until());
    add(where, values, " AND origins >= ?", Optional.of(filter.leastOrigins()));
    add(
        where,
        values,
        " AND EXISTS (SELECT 1 FROM mention m JOIN report r ON r.id = m.report"
            + " WHERE m.happening = happening.id AND r.outlet = ?)",
        filter.outlet());
    if (filter.after().isPresent()) {
      throw new IllegalArgumentException(
          "after: expected a cursor of an earlier answer, found " + filter.after().get());
    }
    return database
        .all(
            "SELECT "
                + COLUMNS
                + " FROM happening WHERE "
                + where
                + " ORDER BY origins DESC, articles DESC, since DESC, id",
            Happenings::read,
            values.toArray())
        .stream()
        .filter(
            h ->
                filter.place().isEmpty()
                    || h.place().map(Words::key).equals(filter.place().map(Words::key)))
        .limit(filter.most())
        .toList();
  }

  private static void add(
      StringBuilder where, List<Object> values, String clause, Optional<?> value) {
    if (value.isPresent()) {
      where.append(clause);
      values.add(value.get());
    }
  }

  /** A country's code or a name, as a happening has it. */
  static String bars(String party) {
    return "|" + (party.matches("[A-Z]{3}") ? party : Words.key(party)) + "|";
  }

  Overview overview(HappeningFilter filter) {
    List<Happening> all = matching(filter.withMost(Overview.COUNTED).withAfter(Optional.empty()));
    Map<String, Long> types =
        all.stream().collect(Collectors.groupingBy(Happening::type, Collectors.counting()));
    Map<String, Long> sorted = new LinkedHashMap<>();
    types.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    Map<String, List<Happening>> months =
        all.stream()
            .filter(h -> h.since().isPresent())
            .collect(
                Collectors.groupingBy(
                    h -> h.since().orElseThrow().substring(0, 7),
                    TreeMap::new,
                    Collectors.toList()));
    List<Overview.Month> counts =
        months.entrySet().stream()
            .map(
                e ->
                    new Overview.Month(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream().mapToDouble(Happening::score).average().orElse(0)))
            .sorted(Comparator.comparing(Overview.Month::month))
            .toList();
    return new Overview(all.size(), sorted, List.of(), counts, all.size() == Overview.COUNTED);
  }

  private static Happening read(ResultSet row) throws SQLException {
    return new Happening(
        row.getLong("id"),
        row.getString("type"),
        row.getString("label"),
        Optional.ofNullable(row.getString("since")),
        Optional.ofNullable(row.getString("until")),
        Optional.ofNullable(row.getString("country")),
        Optional.ofNullable(row.getString("place")),
        row.getDouble("score"),
        row.getString("status"),
        row.getInt("articles"),
        row.getInt("unique_texts"),
        row.getInt("outlets"),
        row.getInt("origins"),
        row.getInt("denying"));
  }
}
