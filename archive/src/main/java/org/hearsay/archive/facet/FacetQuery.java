package org.hearsay.archive.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.store.Cursor;
import org.hearsay.archive.store.Database;

/**
 * Happenings that are entered under all of some facets. They are read in the order of the list from
 * the rarest facet, or by their days if these are few; the other facets are looked up, so that the
 * cost grows with the rarest and with what is wanted, not with the archive.
 *
 * @param facets none: all happenings
 * @param leastOrigins so many at least
 * @param since first day, inclusive
 * @param until likewise
 */
public record FacetQuery(
    List<Long> facets, int leastOrigins, Optional<LocalDate> since, Optional<LocalDate> until) {
  /** Up to so many, happenings are counted to see which facet is the rarest. */
  private static final int RARE = 20_000;

  private static final String LAST = "9999-12-31";
  private static final String DAY_OF =
      "(f.standing >> " + Standing.DAY + " & " + Standing.DAYS + ")";

  public FacetQuery {
    facets = List.copyOf(facets);
  }

  /** One that is found. */
  public record Found(Standing standing, long happening, long spot) {
    /** What leads to those after it. */
    public Cursor cursor() {
      return new Cursor(List.of(standing.number(), happening));
    }
  }

  /**
   * The first in the order of the list.
   *
   * @param after only those after this one
   */
  public List<Found> first(Database database, Optional<Cursor> after, int most) {
    Sql sql = sql(database, "f.standing, f.happening, f.spot");
    after.ifPresent(
        c ->
            sql.add(
                " AND (f.standing, f.happening) < (?, ?)", c.numbers().get(0), c.numbers().get(1)));
    sql.add(" ORDER BY f.standing DESC, f.happening DESC LIMIT ?", most);
    return database.all(
        sql.text.toString(),
        r -> new Found(new Standing(r.getLong(1)), r.getLong(2), r.getLong(3)),
        sql.values.toArray());
  }

  /** How many there are. */
  public long count(Database database) {
    if (facets.isEmpty() && leastOrigins <= 0) {
      // The index of days has nothing else to be read.
      return database
          .one(
              "SELECT count(*) FROM happening WHERE standing IS NOT NULL"
                  + (days().length > 0 ? " AND since BETWEEN ? AND ?" : ""),
              r -> r.getLong(1),
              days())
          .orElseThrow();
    }
    Sql sql = sql(database, "count(*)");
    return database.one(sql.text.toString(), r -> r.getLong(1), sql.values.toArray()).orElseThrow();
  }

  private static final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void add(String clause, Object... more) {
      text.append(clause);
      values.addAll(List.of(more));
    }
  }

  private Sql sql(Database database, String columns) {
    Sql sql = new Sql();
    List<Long> others = new ArrayList<>(facets);
    sql.add("SELECT " + columns + " FROM ");
    Optional<Long> rarest = rarest(database);
    if (rarest.isPresent()) {
      others.remove(rarest.get());
      sql.add("facet f");
    } else {
      sql.add("(SELECT standing, id AS happening, spot FROM happening WHERE standing IS NOT NULL");
      sql.add(" AND since BETWEEN ? AND ?", days());
      sql.add(") f");
    }
    for (int i = 0; i < others.size(); i++) {
      String g = "g" + i;
      sql.add(
          " CROSS JOIN facet "
              + g
              + " ON "
              + g
              + ".facet = ? AND "
              + g
              + ".standing = f.standing"
              + " AND "
              + g
              + ".happening = f.happening",
          others.get(i));
    }
    sql.add(" WHERE f.standing >= ?", Standing.least(leastOrigins).number());
    rarest.ifPresent(facet -> sql.add(" AND f.facet = ?", facet));
    since.ifPresent(d -> sql.add(" AND " + DAY_OF + " >= ?", Standing.number(d)));
    until.ifPresent(d -> sql.add(" AND " + DAY_OF + " BETWEEN 1 AND ?", Standing.number(d)));
    return sql;
  }

  /** The first and the last day, where either is given. */
  private Object[] days() {
    return since.isEmpty() && until.isEmpty()
        ? new Object[0]
        : new Object[] {
          since.map(LocalDate::toString).orElse(""), until.map(LocalDate::toString).orElse(LAST)
        };
  }

  /** The facet with the fewest happenings; empty if fewer begin in the days. */
  private Optional<Long> rarest(Database database) {
    if (facets.size() == 1 && since.isEmpty()) {
      return Optional.of(facets.get(0));
    }
    Map<Long, Integer> counts = new HashMap<>();
    for (long facet : facets) {
      counts.put(facet, count(database, "facet WHERE facet = ?", facet));
    }
    Optional<Long> rarest =
        counts.isEmpty()
            ? Optional.of(Facet.ALL)
            : Optional.of(facets.stream().min(Comparator.comparing(counts::get)).orElseThrow());
    int least = counts.getOrDefault(rarest.orElseThrow(), RARE);
    if (since.isEmpty()) {
      return rarest;
    }
    int inDays =
        count(database, "happening WHERE standing IS NOT NULL AND since BETWEEN ? AND ?", days());
    return inDays < least ? Optional.empty() : rarest;
  }

  private static int count(Database database, String what, Object... values) {
    return database
        .one(
            "SELECT count(*) FROM (SELECT 1 FROM " + what + " LIMIT " + RARE + ")",
            r -> r.getInt(1),
            values)
        .orElseThrow();
  }
}
