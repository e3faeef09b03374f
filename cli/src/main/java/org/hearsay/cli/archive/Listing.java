package org.hearsay.cli.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.cli.csv.Cells;
import org.hearsay.cli.display.Grid;
import org.hearsay.cli.display.Grid.Cell;
import org.hearsay.cli.display.Palette;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Printable;

/** Rows with named columns, to be written as a table, as CSV, or as one JSON object a line. */
final class Listing {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Column> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param weight how firmly it keeps its room in a table
   */
  record Column(String name, double weight) {
    /** As programs want it. */
    String key() {
      return name.replace(' ', '_').toLowerCase(Locale.ROOT);
    }
  }

  /** The forms of output. */
  enum Format {
    TABLE,
    CSV,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Listing(Column... columns) {
    this.columns = List.of(columns);
  }

  static Column column(String name, double weight) {
    return new Column(name, weight);
  }

  /** As many values as columns: strings, numbers, truth values, or {@link Optional} of these. */
  void add(Object... values) {
    List<Object> row = new ArrayList<>();
    for (Object value : values) {
      row.add(value instanceof Optional<?> o ? o.map(Object.class::cast).orElse("") : value);
    }
    rows.add(row);
  }

  String render(Format format, Palette palette, int width) {
    return switch (format) {
      case TABLE -> table(palette, width);
      case CSV -> csv();
      case JSONL -> json();
    };
  }

  private String table(Palette palette, int width) {
    if (rows.isEmpty()) {
      return "";
    }
    Grid grid = new Grid(columns.stream().mapToDouble(Column::weight).toArray());
    grid.add(columns.stream().map(c -> new Cell(Style.FAINT, c.name())).toArray(Cell[]::new));
    for (List<Object> row : rows) {
      grid.add(
          row.stream()
              .map(v -> new Cell(Style.NORMAL, Printable.line(shown(v))))
              .toArray(Cell[]::new));
    }
    return grid.render(palette, width);
  }

  private static String shown(Object value) {
    return value instanceof Double d ? String.format(Locale.ROOT, "%.1f", d) : value.toString();
  }

  private String csv() {
    StringBuilder out = new StringBuilder(Cells.header(columns.stream().map(Column::key).toList()));
    for (List<Object> row : rows) {
      Cells cells = new Cells();
      for (Object value : row) {
        if (value instanceof Number n) {
          cells.number(n.doubleValue());
        } else if (value instanceof Boolean b) {
          cells.yes(b);
        } else {
          cells.text(value.toString());
        }
      }
      out.append(cells.row());
    }
    return out.toString();
  }

  private String json() {
    StringBuilder out = new StringBuilder();
    for (List<Object> row : rows) {
      ObjectNode node = JSON.createObjectNode();
      for (int i = 0; i < row.size(); i++) {
        Object value = row.get(i);
        node.set(
            columns.get(i).key(), value.equals("") ? JSON.nullNode() : JSON.valueToTree(value));
      }
      out.append(node).append('\n');
    }
    return out.toString();
  }
}
