package org.hearsay.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.ExportFormat.Content;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.table.GroundsFile;

/** Writes the events, with their grounds beside them where all are written, and counts them. */
final class Exported implements EventWriter {
  private final List<EventWriter> writers = new ArrayList<>();
  private final Content content;
  private long statements;
  private long events;

  Exported(ExportFormat format, Path output, boolean grounds) throws IOException {
    content = format.content();
    writers.add(format.open(output));
    if (grounds) {
      try {
        writers.add(GroundsFile.open(output));
      } catch (IOException e) {
        close();
        throw e;
      }
    }
  }

  @Override
  public void begin(Statements said) throws IOException {
    statements += said.all().size();
    for (EventWriter writer : writers) {
      writer.begin(said);
    }
  }

  @Override
  public void add(EventRecord event) throws IOException {
    events++;
    for (EventWriter writer : writers) {
      writer.add(event);
    }
  }

  @Override
  public void end() throws IOException {
    for (EventWriter writer : writers) {
      writer.end();
    }
  }

  @Override
  public void close() throws IOException {
    for (EventWriter writer : writers) {
      writer.close();
    }
  }

  /** One line on what was written and what was left out. */
  String summary(Selection selection) {
    String written =
        switch (content) {
          case EVENTS -> count(events, "event");
          case STATEMENTS -> count(statements, "statement");
          case EVENTS_AND_STATEMENTS ->
              (statements > 0 ? count(statements, "statement") + " and " : "")
                  + count(events, "event");
        };
    StringBuilder line = new StringBuilder("exported ").append(written);
    Map<Selection.Reason, Integer> leftOut = selection.leftOut();
    if (!leftOut.isEmpty()) {
      long all = leftOut.values().stream().mapToLong(Integer::longValue).sum();
      List<String> reasons = new ArrayList<>();
      leftOut.forEach((r, n) -> reasons.add(String.format(Locale.ROOT, "%,d %s", n, r.words())));
      line.append("; left out ").append(String.format(Locale.ROOT, "%,d: ", all));
      line.append(String.join(", ", reasons)).append(" (--all writes them)");
    }
    return line.toString();
  }

  private static String count(long n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }
}
