package org.hearsay.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.EventRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
  private static void write(Path file, CodedLine... lines) throws IOException, RecordException {
    try (EventWriter writer = new ParquetFormat().open(file)) {
      EventSource source = new EventSource(Selection.standard());
      for (CodedLine line : lines) {
        source.mentions(RecordReader.read(line.json()), writer);
      }
    }
  }

  private static List<String> ask(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(String.valueOf(rows.getString(1)));
      }
      return all;
    }
  }

  @Test
  void columnsHaveTypesAndWhatIsNotKnownIsNull(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("it's.parquet");
    CodedLine line =
        CodedLine.of("r", "=Post", "2024-03-05", "Troops shelled Sarn, killing four people.")
            .event(
                "e1",
                "ASSAULT",
                "shelled",
                e -> e.actor("Troops").count("dead", "four people", 4).date("2024-03-04"));
    write(file, line);
    String from = " FROM '" + file.toString().replace("'", "''") + "'";
    assertEquals(
        EventRows.columns().stream().map(EventRows.Column::name).toList(),
        ask("SELECT column_name FROM (DESCRIBE SELECT *" + from + ")"));
    assertEquals(List.of("5.0"), ask("SELECT dead_low + articles" + from));
    assertEquals(List.of("2024-03-05"), ask("SELECT (since + 1)::DATE" + from));
    assertEquals(List.of("false"), ask("SELECT disputed" + from));
    assertEquals(List.of("null"), ask("SELECT latitude" + from));
    assertEquals(List.of("=Post"), ask("SELECT outlet_names" + from), "no spreadsheet reads it");
  }

  @Test
  void noEventsAreATableWithoutRows(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("none.parquet");
    write(file);
    assertEquals(List.of("0"), ask("SELECT count(*) FROM '" + file + "'"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldAtOnce(@TempDir Path folder) {
    Path file = folder.resolve("no folder").resolve("x.parquet");
    assertThrows(IOException.class, () -> new ParquetFormat().open(file));
    assertFalse(Files.exists(file.getParent()));
  }
}
