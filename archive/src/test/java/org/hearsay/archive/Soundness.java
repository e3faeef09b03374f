package org.hearsay.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether what an archive's file holds fits together, by plain SQL. */
public final class Soundness {
  private static final String LIVE =
      "SELECT id FROM report WHERE status = 'kept' AND replaced_by IS NULL";

  /** What must come out empty, with what it means. */
  private static final Map<String, String> NEVER =
      Map.ofEntries(
          Map.entry(
              "a report is there twice",
              "SELECT name FROM report GROUP BY name, sha256 HAVING count(*) > 1"),
          Map.entry(
              "two versions count",
              "SELECT name FROM report WHERE replaced_by IS NULL GROUP BY name HAVING count(*) > 1"),
          Map.entry(
              "a report has no story",
              "SELECT id FROM report WHERE id IN ("
                  + LIVE
                  + ") AND (story IS NULL OR unique_text IS NULL"
                  + " OR story NOT IN (SELECT id FROM story) OR unique_text NOT IN ("
                  + LIVE
                  + "))"),
          Map.entry("a report is not indexed", LIVE + " EXCEPT SELECT id FROM report_text_docsize"),
          Map.entry("an index has no report", "SELECT id FROM report_text_docsize EXCEPT " + LIVE),
          Map.entry("a report has no profile", LIVE + " EXCEPT SELECT report FROM profile"),
          Map.entry("a profile has no report", "SELECT report FROM profile EXCEPT " + LIVE),
          Map.entry("a mark has no report", "SELECT report FROM mark EXCEPT " + LIVE),
          Map.entry("a fingerprint has no report", "SELECT report FROM fingerprint EXCEPT " + LIVE),
          Map.entry("an entity has no report", "SELECT report FROM entity EXCEPT " + LIVE),
          Map.entry("a claim has no report", "SELECT report FROM claim EXCEPT " + LIVE),
          Map.entry("a telling has no report", "SELECT report FROM mention EXCEPT " + LIVE),
          Map.entry(
              "a telling has no happening",
              "SELECT happening FROM mention EXCEPT SELECT id FROM happening WHERE forward IS NULL"),
          Map.entry("a happening is not counted", "SELECT id FROM happening WHERE stale = 1"),
          Map.entry(
              "a happening has other articles than it says",
              "SELECT id FROM happening h WHERE forward IS NULL AND articles <>"
                  + " (SELECT count(DISTINCT report) FROM mention WHERE happening = h.id)"),
          Map.entry(
              "a happening is not found by anything",
              "SELECT id FROM happening WHERE forward IS NULL EXCEPT SELECT happening FROM facet"),
          Map.entry(
              "what is found is no happening",
              "SELECT happening FROM facet EXCEPT SELECT id FROM happening WHERE forward IS NULL"));

  /** What is kept up, and what it must be. */
  private static final Map<String, String> KEPT_UP =
      Map.of(
          "reports", "SELECT count(*) FROM (" + LIVE + ")",
          "attributions", "SELECT count(*) FROM claim",
          "event mentions", "SELECT count(*) FROM mention WHERE name <> ''",
          "happenings", "SELECT count(*) FROM happening WHERE forward IS NULL");

  private static final int WIDTH = 200;
  private static final int MOST = 20;

  private Soundness() {}

  /** What is wrong; empty if nothing is. */
  public static List<String> faults(Path file) {
    List<String> faults = new ArrayList<>();
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = plain.createStatement()) {
      faults.addAll(rows(sql, "PRAGMA integrity_check"));
      faults.remove("ok");
      for (Map.Entry<String, String> never : new TreeMap<>(NEVER).entrySet()) {
        rows(sql, never.getValue()).forEach(row -> faults.add(never.getKey() + ": " + row));
      }
      for (Map.Entry<String, String> kept : new TreeMap<>(KEPT_UP).entrySet()) {
        String there = rows(sql, kept.getValue()).get(0);
        List<String> said =
            rows(sql, "SELECT count FROM holding WHERE what = '" + kept.getKey() + "'");
        if (!said.equals(List.of(there)) && !(said.isEmpty() && there.equals("0"))) {
          faults.add(kept.getKey() + ": " + said + " are said, " + there + " are there");
        }
      }
      faults.addAll(words(sql));
    } catch (SQLException e) {
      throw new AssertionError(file.toString(), e);
    }
    return faults;
  }

  /** The index of words against one that is made anew. */
  private static List<String> words(Statement sql) throws SQLException {
    sql.execute("INSERT INTO report_text (report_text) VALUES ('integrity-check')");
    sql.execute(
        "CREATE VIRTUAL TABLE temp.anew USING fts5(title, text,"
            + " tokenize='unicode61 remove_diacritics 2')");
    sql.execute(
        "INSERT INTO temp.anew (rowid, title, text) SELECT id, title, text FROM report WHERE id IN ("
            + LIVE
            + ")");
    sql.execute("CREATE VIRTUAL TABLE temp.kept USING fts5vocab(main, report_text, 'instance')");
    sql.execute("CREATE VIRTUAL TABLE temp.made USING fts5vocab(temp, anew, 'instance')");
    List<String> faults = new ArrayList<>();
    rows(sql, "SELECT * FROM temp.kept EXCEPT SELECT * FROM temp.made")
        .forEach(row -> faults.add("a word that no report has there: " + row));
    rows(sql, "SELECT * FROM temp.made EXCEPT SELECT * FROM temp.kept")
        .forEach(row -> faults.add("a word that is not indexed: " + row));
    return faults;
  }

  /** All that the tables hold, one line a row, so that two archives can be compared. */
  public static List<String> content(Path file) {
    List<String> all = new ArrayList<>();
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = plain.createStatement()) {
      for (String table :
          rows(
              sql,
              "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'report_text%'"
                  + " ORDER BY name")) {
        rows(sql, "SELECT * FROM " + table).stream()
            .map(row -> table + ": " + row)
            .sorted()
            .forEach(all::add);
      }
    } catch (SQLException e) {
      throw new AssertionError(file.toString(), e);
    }
    return all;
  }

  /** The first rows that only one of two archives has. */
  public static List<String> differences(List<String> expected, List<String> found) {
    Set<String> missing = new LinkedHashSet<>(expected);
    found.forEach(missing::remove);
    Set<String> more = new LinkedHashSet<>(found);
    expected.forEach(more::remove);
    return Stream.concat(missing.stream().map(r -> "-" + r), more.stream().map(r -> "+" + r))
        .map(row -> row.substring(0, Math.min(row.length(), WIDTH)))
        .limit(MOST)
        .toList();
  }

  private static List<String> rows(Statement sql, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = sql.executeQuery(query)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(
              row.getObject(i) instanceof byte[] bytes
                  ? HexFormat.of().formatHex(bytes)
                  : String.valueOf(row.getObject(i)));
        }
        rows.add(String.join(" | ", values));
      }
    }
    return rows;
  }
}
