package org.hearsay.exchange.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.exchange.foreign.ForeignFormat.Column;
import org.hearsay.report.ReadResult.Unreadable;

/**
 * Reads events of others, a row at a time. A row that cannot be read is named by file and line, and
 * all others are read.
 */
public final class ForeignReader {
  private final ForeignFormat format;
  private final Consumer<ForeignEvent> events;
  private final Consumer<Unreadable> faults;

  public ForeignReader(
      ForeignFormat format, Consumer<ForeignEvent> events, Consumer<Unreadable> faults) {
    this.format = format;
    this.events = events;
    this.faults = faults;
  }

  /**
   * Reads a file.
   *
   * @param name stands for it in what is reported
   * @throws IOException if no more can be read
   */
  public void read(InputStream in, String name) throws IOException {
    TextLines lines = new TextLines(in);
    Optional<String> line = lines.next();
    List<String> header = new ArrayList<>();
    if (format.hasHeader()) {
      header.addAll(line.map(ForeignReader::header).orElse(List.of()));
      line = lines.next();
    }
    Map<Column, Integer> at = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      at.put(column, format.position(column, header));
      if (format.hasHeader() && !header.contains(format.header(column))) {
        faults.accept(
            new Unreadable(
                name + ":1", "expected a column \"" + format.header(column) + "\", found none"));
        return;
      }
    }
    int columns = format.hasHeader() ? header.size() : format.columns();
    ForeignRow rows = new ForeignRow(format, at, columns);
    for (; line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        String where = name + ":" + lines.number();
        try {
          if (lines.wasTooLong()) {
            throw new BadRow(
                "expected a row, found a line of over " + TextLines.LONGEST + " bytes");
          }
          events.accept(rows.event(where, line.get()));
        } catch (BadRow e) {
          faults.accept(new Unreadable(where, String.valueOf(e.getMessage())));
        }
      }
    }
  }

  /** The names of columns; those of published files end in empty ones. */
  private static List<String> header(String line) {
    String clean = line.startsWith("\uFEFF") ? line.substring(1) : line;
    List<String> names = new ArrayList<>();
    for (String name : clean.split("\t", -1)) {
      names.add(ForeignRow.unquoted(name));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return names;
  }
}
