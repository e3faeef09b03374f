package org.hearsay.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.store.Database;

/** What the archive holds, in numbers. The large ones are kept up, the others counted. */
final class Holdings {
  static final String REPORTS = "reports";
  static final String CLAIMS = "attributions";
  static final String EVENTS = "event mentions";
  static final String HAPPENINGS = "happenings";

  /** No count: the last report whose terms are counted in {@code term}. */
  static final String COUNTED = "terms counted";

  /** No count: up to which report all were coded again; 0 when they are through. */
  static final String RECODED = "recoded to";

  private static final String LIVE = " FROM report WHERE status = 'kept' AND replaced_by IS NULL";

  private final Database database;

  Holdings(Database database) {
    this.database = database;
  }

  /** So many more, or fewer. */
  void add(String what, long number) {
    if (number != 0) {
      database.change(
          "INSERT INTO holding VALUES (?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
          what,
          number);
    }
  }

  /** The terms of all reports are counted in {@code term}. */
  void allCounted() {
    database.change(
        "INSERT OR REPLACE INTO holding SELECT ?, ifnull(max(report), 0) FROM profile", COUNTED);
  }

  void set(String what, long number) {
    database.change("INSERT OR REPLACE INTO holding VALUES (?, ?)", what, number);
  }

  /** Counts anew. */
  void count(String what, String sql) {
    add(what, database.one(sql, r -> r.getLong(1)).orElse(0L) - of(what));
  }

  /** A report of a day counts from now on, or no longer. */
  void addReport(Optional<String> published, int number) {
    add(REPORTS, number);
    published.ifPresent(
        p -> {
          String day = p.substring(0, 10);
          database.change(
              "INSERT INTO report_day VALUES (?, ?)"
                  + " ON CONFLICT DO UPDATE SET reports = reports + excluded.reports",
              day,
              number);
          database.change("DELETE FROM report_day WHERE day = ? AND reports <= 0", day);
        });
  }

  long of(String what) {
    return known(what).orElse(0L);
  }

  Optional<Long> known(String what) {
    return database.one("SELECT count FROM holding WHERE what = ?", r -> r.getLong(1), what);
  }

  /** A name and a number each. */
  Map<String, Long> all() {
    Map<String, Long> all = new LinkedHashMap<>();
    all.put(REPORTS, of(REPORTS));
    count(all, "unique texts", "SELECT count(*) FROM report WHERE unique_text = id");
    count(
        all,
        "outlets",
        "WITH RECURSIVE o(name) AS (SELECT min(outlet)"
            + LIVE
            + " UNION ALL SELECT (SELECT min(outlet)"
            + LIVE
            + " AND outlet > o.name) FROM o WHERE o.name IS NOT NULL) SELECT count(name) FROM o");
    count(all, "stories", "SELECT count(DISTINCT story) FROM report WHERE story IS NOT NULL");
    all.put(CLAIMS, of(CLAIMS));
    all.put(EVENTS, of(EVENTS));
    all.put(HAPPENINGS, of(HAPPENINGS));
    count(all, "older versions", "SELECT count(*) FROM report WHERE replaced_by IS NOT NULL");
    count(all, "retracted", "SELECT count(*) FROM report WHERE status = 'retracted'");
    count(all, "corrections", "SELECT count(*) FROM correction");
    count(all, "tombstones", "SELECT count(*) FROM tombstone");
    return all;
  }

  private void count(Map<String, Long> all, String what, String sql) {
    all.put(what, database.one(sql, r -> r.getLong(1)).orElse(0L));
  }
}
