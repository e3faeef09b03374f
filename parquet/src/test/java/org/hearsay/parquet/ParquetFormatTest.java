package org.hearsay.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.EventRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back by DuckDB. */
class ParquetFormatTest {
  private static final Map<String, String> TYPES =
      Map.of(
          "text", "VARCHAR", "integer", "BIGINT", "number", "DOUBLE", "date", "DATE", "boolean",
          "BOOLEAN");

  @TempDir private Path folder = Path.of("");

  private static CodedLine shelling(String id, String outlet) {
    return CodedLine.of(id, outlet, "2024-03-05", "Troops shelled Sarn, killing four people.")
        .event(
            "e1",
            "ASSAULT",
            "shelled",
            e -> e.actor("Troops").count("dead", "four people", 4).date("2024-03-04"));
  }

  private static void add(EventWriter writer, CodedLine line) throws IOException, RecordException {
    new EventSource(Selection.standard()).mentions(RecordReader.read(line.json()), writer);
  }

  private Duck written(String name, CodedLine... lines) throws IOException, RecordException {
    Path file = folder.resolve(name);
    try (EventWriter writer = new ParquetFormat().open(file)) {
      for (CodedLine line : lines) {
        add(writer, line);
      }
      writer.end();
    }
    return new Duck(file);
  }

  private static List<String> columns() {
    return EventRows.columns().stream().map(c -> c.name() + "|" + TYPES.get(c.type())).toList();
  }

  @Test
  void columnsHaveTypesAndWhatIsNotKnownIsNull() throws Exception {
    Duck duck = written("it's.parquet", shelling("r", "=Post"));
    assertEquals(columns(), duck.ask("SELECT column_name, column_type FROM (DESCRIBE FROM FILE)"));
    assertEquals(List.of("5.0"), duck.ask("SELECT dead_low + articles FROM FILE"));
    assertEquals(List.of("2024-03-05"), duck.ask("SELECT (since + 1)::DATE FROM FILE"));
    assertEquals(List.of("false"), duck.ask("SELECT disputed FROM FILE"));
    assertEquals(
        List.of("null|null|null|null"),
        duck.ask("SELECT latitude, geonames, place, injured_low FROM FILE"));
    assertEquals(
        List.of("=Post"), duck.ask("SELECT outlet_names FROM FILE"), "no spreadsheet reads it");
  }

  @Test
  void wordsOfAllScriptsStayAsTheyAre() throws Exception {
    String outlet = "Żółty Głos, Ελλάδα, 日報, صحيفة, 📰";
    Duck duck = written("scripts.parquet", shelling("réport-é", outlet), shelling("r", "Post"));
    assertEquals(
        List.of("Post|r#e1", outlet + "|réport-é#e1"),
        duck.ask("SELECT outlet_names, event FROM FILE ORDER BY outlet_names"));
  }

  @Test
  void noEventsAreATableWithoutRows() throws Exception {
    Duck duck = written("none.parquet");
    assertEquals(List.of("0"), duck.ask("SELECT count(*) FROM FILE"));
    assertEquals(columns(), duck.ask("SELECT column_name, column_type FROM (DESCRIBE FROM FILE)"));
  }

  /** More than is gathered in memory, compressed, no value lost or moved to another row. */
  @Test
  void manyEventsAreWrittenAsTheyCome() throws Exception {
    Path file = folder.resolve("many.parquet");
    int rows = 100_000;
    try (EventWriter writer = new ParquetFormat().open(file)) {
      List<EventRecord> one = new ArrayList<>();
      add(keeping(one), shelling("r", "Post"));
      EventRecord event = one.get(0);
      byte[] bytes = new byte[450];
      Random random = new Random(1);
      for (int i = 0; i < rows; i++) {
        random.nextBytes(bytes);
        String id = i + " " + Base64.getEncoder().encodeToString(bytes);
        writer.add(EventRecord.of(id, event.tellings(), event.counts()));
      }
      writer.end();
    }
    Duck duck = new Duck(file);
    assertEquals(
        List.of(rows + "|" + rows + "|400000.0|0"),
        duck.ask(
            "SELECT count(*), count(DISTINCT event), sum(dead_low), count(place) FROM FILE"
                + " WHERE type = 'ASSAULT' AND since = DATE '2024-03-04' AND NOT disputed"));
    assertEquals(
        List.of("true"),
        duck.ask(
            "SELECT bool_and(split_part(event, ' ', 1)::INTEGER = file_row_number)"
                + " FROM read_parquet(FILE, file_row_number = true)"));
    assertEquals(
        List.of("true|ZSTD"),
        duck.ask(
            "SELECT count(DISTINCT row_group_id) > 1, string_agg(DISTINCT compression)"
                + " FROM parquet_metadata(FILE)"));
  }

  private static EventWriter keeping(List<EventRecord> events) {
    return new EventWriter() {
      @Override
      public void add(EventRecord event) {
        events.add(event);
      }

      @Override
      public void close() {}
    };
  }

  @Test
  void whatIsBrokenOffIsNotTakenForWhole() throws Exception {
    Path file = folder.resolve("part.parquet");
    try (EventWriter writer = new ParquetFormat().open(file)) {
      add(writer, shelling("r", "Post"));
    }
    assertThrows(SQLException.class, () -> new Duck(file).ask("SELECT count(*) FROM FILE"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldAtOnce() {
    Path file = folder.resolve("no folder").resolve("x.parquet");
    assertThrows(IOException.class, () -> new ParquetFormat().open(file));
    assertFalse(Files.exists(file.getParent()));
    assertThrows(IOException.class, () -> new ParquetFormat().open(folder));
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
    EventWriter writer = new ParquetFormat().open(full);
    add(writer, shelling("r", "Post"));
    IOException told = assertThrows(IOException.class, writer::end);
    assertEquals("No space left on device", told.getMessage());
    writer.close();
  }
}
