package org.hearsay.evaluation.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tab-separated table whose first line names the columns, read as Python's {@code csv.DictReader}
 * reads it: a field in double quotation marks may hold tabs, line ends and doubled marks; marks
 * within an unquoted field are text; blank lines are passed over; fields beyond the last column are
 * left out.
 */
public final class TabTable {
  private TabTable() {}

  /** All rows in order. */
  public static List<Row> read(Path file) throws CorpusException {
    List<Line> lines = new Scan(Utf8File.read(file)).lines();
    if (lines.isEmpty()) {
      throw CorpusException.in(file, "expected a line of column names, found an empty file");
    }
    List<String> columns = lines.get(0).fields();
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), line.fields().size()); i++) {
        values.put(columns.get(i), line.fields().get(i));
      }
      rows.add(new Row(file, line.number(), values));
    }
    return List.copyOf(rows);
  }

  /** One row; {@code line} counts from 1 and is where the row begins. */
  public record Row(Path file, int line, Map<String, String> values) {
    public Row {
      values = Map.copyOf(values);
    }

    /** The value of a column that must be there. */
    public String text(String column) throws CorpusException {
      return optionalText(column)
          .orElseThrow(
              () ->
                  fault("expected a value in column \"" + column + "\", found " + values.keySet()));
    }

    public Optional<String> optionalText(String column) {
      return Optional.ofNullable(values.get(column));
    }

    public CorpusException fault(String problem) {
      return CorpusException.at(file, line, problem);
    }
  }

  private record Line(int number, List<String> fields) {}

  /** One pass over the text, a record at a time. */
  private static final class Scan {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int at;
    private int number = 1;

    Scan(String text) {
      this.text = text;
    }

    List<Line> lines() {
      while (at < text.length()) {
        int begin = number;
        if (text.charAt(at) == '\n') {
          at++;
          number++;
        } else {
          lines.add(new Line(begin, record()));
        }
      }
      return List.copyOf(lines);
    }

    private List<String> record() {
      List<String> fields = new ArrayList<>();
      boolean more = true;
      while (more) {
        field.setLength(0);
        if (at < text.length() && text.charAt(at) == '"') {
          at++;
          quoted();
        }
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
          field.append(text.charAt(at++));
        }
        fields.add(field.toString());
        more = at < text.length() && text.charAt(at) == '\t';
        at++;
      }
      number++;
      return List.copyOf(fields);
    }

    /** Up to and over the closing mark, or to the end of the text. */
    private void quoted() {
      for (; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c == '"') {
          at++;
          if (at == text.length() || text.charAt(at) != '"') {
            return;
          }
        }
        if (c == '\n') {
          number++;
        }
        field.append(c);
      }
    }
  }
}
