package org.hearsay.exchange.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.report.ReadResult.Unreadable;

/**
 * Reads Citron's JSON, a report at a time: an object a line, or over several lines of which only
 * the first and the last begin with a brace. An object that cannot be read is named by file and
 * line, and all others are read.
 */
public final class CitronReader {
  /** So many bytes a report may have. */
  private static final int LONGEST = 64 << 20;

  private final Consumer<ForeignStatements> reports;
  private final Consumer<Unreadable> faults;

  public CitronReader(Consumer<ForeignStatements> reports, Consumer<Unreadable> faults) {
    this.reports = reports;
    this.faults = faults;
  }

  /**
   * Reads a file.
   *
   * @param name stands for it in what is reported
   * @throws IOException if no more can be read
   */
  public void read(InputStream in, String name) throws IOException {
    TextLines lines = new TextLines(in, LONGEST);
    Optional<String> line = lines.next().map(l -> l.startsWith("\uFEFF") ? l.substring(1) : l);
    while (line.isPresent()) {
      int number = lines.number();
      boolean tooLong = lines.wasTooLong();
      StringBuilder json = new StringBuilder(line.get());
      boolean whole = isWhole(line.get());
      line = lines.next();
      for (; !whole && line.isPresent() && !line.get().startsWith("{"); line = lines.next()) {
        tooLong |= lines.wasTooLong() || json.length() + line.get().length() > LONGEST;
        if (!tooLong) {
          json.append('\n').append(line.get());
        }
        whole = line.get().startsWith("}");
      }
      if (tooLong) {
        String most = "expected at most 64 MB a report, found more";
        faults.accept(new Unreadable(name + ":" + number, most));
      } else if (!json.toString().isBlank()) {
        give(json.toString(), name, number);
      }
    }
  }

  private static boolean isWhole(String line) {
    return line.startsWith("{") && line.stripTrailing().endsWith("}");
  }

  private void give(String json, String name, int line) {
    String where = name + ":" + line;
    try {
      reports.accept(CitronReport.read(json, where));
    } catch (CitronReport.BadJson e) {
      String at = name + ":" + (line + e.line() - 1);
      faults.accept(new Unreadable(at, String.valueOf(e.getMessage())));
    } catch (BadRow e) {
      faults.accept(new Unreadable(where, String.valueOf(e.getMessage())));
    }
  }
}
