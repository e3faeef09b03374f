package org.hearsay.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    DAY("date(%s)"),
    /** From Monday. */
    WEEK("date(%s, 'weekday 0', '-6 days')"),
    MONTH("date(%s, 'start of month')");

    private final String sql;

    Unit(String sql) {
      this.sql = sql;
    }

    private String of(String column) {
      return String.format(sql, column);
    }
  }

  /** The periods that have any, in order. Only acts that took place count. */
  List<Period> read(Database database) {
    String a = Happenings.bars(party);
    List<Object> values = new ArrayList<>();
    String forward;
    String where;
    if (other.isPresent()) {
      String b = Happenings.bars(other.get());
      forward = "(instr(actors, ?) AND instr(recipients, ?))";
      where = "(" + forward + " OR instr(actors, ?) AND instr(recipients, ?))";
      values.addAll(List.of(a, b, a, b, b, a));
    } else {
      forward = "(instr(actors, ?) > 0)";
      where = "(instr(actors, ?) OR instr(recipients, ?))";
      values.addAll(List.of(a, a, a));
    }
    values.add(leastOrigins);
    Map<String, Integer> read = new TreeMap<>();
    database
        .all(
            "SELECT "
                + unit.of("substr(published, 1, 10)")
                + " p, count(*) FROM report WHERE published IS NOT NULL AND status = 'kept'"
                + " AND replaced_by IS NULL GROUP BY p",
            r -> Map.entry(r.getString(1), r.getInt(2)))
        .forEach(e -> read.put(e.getKey(), e.getValue()));
    return database.all(
        "SELECT "
            + unit.of("since")
            + " p, count(*), sum("
            + forward
            + "), avg(score) FROM happening WHERE "
            + where
            + " AND origins >= ? AND since IS NOT NULL AND forward IS NULL"
            + " AND status IN ('actual', 'historical') GROUP BY p ORDER BY p",
        r ->
            new Period(
                r.getString(1),
                r.getInt(2),
                r.getInt(3),
                r.getDouble(4),
                read.getOrDefault(r.getString(1), 0)),
        values.toArray());
  }
}
