package org.hearsay.exchange.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks DuckDB, a reader that is not ours. */
final class Duck {
  private Duck() {}

  /** Rows of an answer, as text; {@code null} stands for no value. */
  static List<List<String>> ask(String sql) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** A tab-separated file, all as text. */
  static String tab(Path file, boolean header) {
    return "read_csv('"
        + file
        + "', delim = '\t', quote = '', all_varchar = true, header = "
        + header
        + ")";
  }

  /** A CSV file, all as text. */
  static String csv(Path file) {
    return "read_csv('" + file + "', all_varchar = true, header = true)";
  }
}
