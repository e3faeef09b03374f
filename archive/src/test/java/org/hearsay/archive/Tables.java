package org.hearsay.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports;

/** Looks for words in all that a file of an archive holds, with plain JDBC. */
final class Tables {
  private Tables() {}

  /**
   * Where a word stands: table, column and value, upper and lower case alike.
   *
   * @param tables those to look in; all where there are none
   */
  static List<String> with(Path file, String word, String... tables) {
    List<String> found = new ArrayList<>();
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = plain.createStatement()) {
      List<String> all = new ArrayList<>(List.of(tables));
      if (all.isEmpty()) {
        try (ResultSet row =
            statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
          while (row.next()) {
            all.add(row.getString(1));
          }
        }
      }
      for (String table : all) {
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
          while (row.next()) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              if (row.getObject(i) instanceof String text && has(text, word)) {
                found.add(table + "." + row.getMetaData().getColumnName(i) + ": " + text);
              }
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(file.toString(), e);
    }
    if (tables.length == 0) {
      found.addAll(coded(file, word));
    }
    return found;
  }

  /** The coded reports, which are kept packed. */
  private static List<String> coded(Path file, String word) {
    try (Database database = Database.open(file, Access.READ)) {
      return database.all("SELECT id FROM report", r -> r.getLong(1)).stream()
          .map(id -> new Reports(database).record(id).json())
          .filter(json -> has(json, word))
          .map(json -> "report.coded: " + json)
          .toList();
    }
  }

  /** The first value of a query. */
  static String text(Path file, String sql) {
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = plain.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static boolean has(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
