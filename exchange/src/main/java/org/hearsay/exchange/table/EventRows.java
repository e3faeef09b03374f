package org.hearsay.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.text.Lexicon;

/** The rows of our own table, whose columns the codebook ({@code columns.tsv}) tells. */
public final class EventRows {
  private static final List<Column> COLUMNS =
      Lexicon.read(EventRows.class, "columns.tsv", 3).stream().map(Column::of).toList();

  private static final List<Function<EventRecord, String>> CELLS =
      COLUMNS.stream().map(c -> Objects.requireNonNull(EventCells.ALL.get(c.name()))).toList();

  private EventRows() {}

  /**
   * A column of the codebook.
   *
   * @param type text, integer, number, date or boolean
   */
  public record Column(String name, String type, String meaning) {
    private static final List<String> TYPES =
        List.of("text", "integer", "number", "date", "boolean");

    static Column of(Lexicon.Row row) {
      if (!TYPES.contains(row.text(1))) {
        throw row.error("expected one of " + TYPES + ", found \"" + row.text(1) + "\"");
      }
      if (!EventCells.ALL.containsKey(row.text(0))) {
        throw row.error("expected a column that is written, found \"" + row.text(0) + "\"");
      }
      return new Column(row.text(0), row.text(1), row.text(2));
    }
  }

  /** All columns, in order. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** The cells of one event, as many as columns; an empty one where there is nothing to tell. */
  public static List<String> cells(EventRecord event) {
    return CELLS.stream().map(c -> Cell.line(c.apply(event))).toList();
  }

  /** Begins a CSV file of events. */
  static EventWriter open(Path file) throws IOException {
    CsvFile csv = new CsvFile(file, COLUMNS.stream().map(Column::name).toList());
    return new EventWriter() {
      @Override
      public void add(EventRecord event) throws IOException {
        csv.row(cells(event));
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  /** Writes the codebook. */
  static void codebook(Path file) throws IOException {
    try (CsvFile csv = new CsvFile(file, List.of("column", "type", "meaning"))) {
      for (Column column : COLUMNS) {
        csv.row(List.of(column.name(), column.type(), column.meaning()));
      }
    }
  }
}
