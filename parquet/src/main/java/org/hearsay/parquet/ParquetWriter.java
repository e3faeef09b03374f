package org.hearsay.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.table.EventRows;
import org.hearsay.exchange.table.EventRows.Column;

/** Collects the rows in a DuckDB file among the temporary ones, and copies it out at the end. */
final class ParquetWriter implements EventWriter {
  private final Path output;
  private final Path folder;
  private final DuckDBConnection duck;
  private final DuckDBAppender rows;

  ParquetWriter(Path output) throws IOException {
    this.output = output;
    // A file that cannot be written is told at once, not after all the work.
    Files.newOutputStream(output).close();
    folder = Files.createTempDirectory("hearsay-parquet");
    try {
      duck =
          DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("rows.duckdb"))
              .unwrap(DuckDBConnection.class);
      try (Statement statement = duck.createStatement()) {
        statement.execute("CREATE TABLE event (" + columns() + ")");
      }
      rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "event");
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String columns() {
    return EventRows.columns().stream()
        .map(c -> '"' + c.name() + "\" " + type(c))
        .collect(Collectors.joining(", "));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case "integer" -> "BIGINT";
      case "number" -> "DOUBLE";
      case "date" -> "DATE";
      case "boolean" -> "BOOLEAN";
      default -> "VARCHAR";
    };
  }

  @Override
  public void add(EventRecord event) throws IOException {
    List<String> cells = EventRows.cells(event);
    try {
      rows.beginRow();
      for (int i = 0; i < cells.size(); i++) {
        append(EventRows.columns().get(i), cells.get(i));
      }
      rows.endRow();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void append(Column column, String cell) throws SQLException {
    if (cell.isEmpty()) {
      rows.appendNull();
      return;
    }
    switch (column.type()) {
      case "integer" -> rows.append(Long.parseLong(cell));
      case "number" -> rows.append(Double.parseDouble(cell));
      case "date" -> rows.append(LocalDate.parse(cell));
      case "boolean" -> rows.append(Boolean.parseBoolean(cell));
      default -> rows.append(cell);
    }
  }

  @Override
  public void close() throws IOException {
    try (duck;
        Statement statement = duck.createStatement()) {
      rows.close();
      String file = output.toString().replace("'", "''");
      statement.execute(
          "COPY (SELECT * FROM event) TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      clear();
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
