package org.hearsay.exchange.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.report.ReadResult.Unreadable;

/**
 * Reads GDELT 2.0 Mentions, a row at a time: 16 tab-separated cells without a header. A row that
 * cannot be read is named by file and line, and all others are read.
 */
public final class MentionReader {
  private static final int COLUMNS = 16;

  private final Consumer<ForeignMention> mentions;
  private final Consumer<Unreadable> faults;

  public MentionReader(Consumer<ForeignMention> mentions, Consumer<Unreadable> faults) {
    this.mentions = mentions;
    this.faults = faults;
  }

  /** What a cell has to be; times and counts may be left open. */
  private enum Column {
    EVENT(0, "the number of an event", "\\d+"),
    EVENT_TIME(1, "a time of 14 digits", "(?:\\d{14})?"),
    TIME(2, "a time of 14 digits", "(?:\\d{14})?"),
    TYPE(3, "a type of mention from 1 to 6", "[1-6]"),
    ADDRESS(5, "the address of a report", ".*\\S.*"),
    SENTENCE(6, "the number of a sentence", "\\d+"),
    CONFIDENCE(11, "a confidence from 0 to 100", "\\d\\d?|100");

    private final int at;
    private final String expected;
    private final String pattern;

    Column(int at, String expected, String pattern) {
      this.at = at;
      this.expected = expected;
      this.pattern = pattern;
    }

    void check(String cell) throws BadRow {
      if (!cell.matches(pattern)) {
        throw new BadRow("expected " + expected + ", found \"" + Shown.of(cell) + "\"");
      }
    }
  }

  /**
   * Reads a file.
   *
   * @param name stands for it in what is reported
   * @throws IOException if no more can be read
   */
  public void read(InputStream in, String name) throws IOException {
    TextLines lines = new TextLines(in);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String where = name + ":" + lines.number();
      if (!line.get().isBlank()) {
        try {
          if (lines.wasTooLong()) {
            throw new BadRow(
                "expected a row, found a line of over " + TextLines.LONGEST + " bytes");
          }
          mentions.accept(mention(where, line.get()));
        } catch (BadRow e) {
          faults.accept(new Unreadable(where, String.valueOf(e.getMessage())));
        }
      }
    }
  }

  private static ForeignMention mention(String where, String line) throws BadRow {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new BadRow("expected " + COLUMNS + " tab-separated cells, found " + cells.size());
    }
    for (Column column : Column.values()) {
      column.check(cells.get(column.at));
    }
    return new ForeignMention(
        where, cells.get(Column.EVENT.at), cells.get(Column.ADDRESS.at).strip());
  }
}
