package org.hearsay.cli.export;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.cli.run.Messages;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;

/**
 * Exports the event mentions of coded reports, a line each; a report that comes again only once.
 */
final class Mentions extends OutputStream {
  private final EventSource source;
  private final EventWriter writer;
  private final Messages messages;
  private final Set<String> ids = new HashSet<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int faults;

  Mentions(EventSource source, EventWriter writer, Messages messages) {
    this.source = source;
    this.writer = writer;
    this.messages = messages;
  }

  /** All lines; one that is no coded report is named, the others are exported. */
  void read(BufferedReader lines, String name) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        add(line, name + ":" + number);
      }
    }
  }

  private void add(String line, String where) {
    try {
      CodedRecord record = RecordReader.read(line);
      String id = record.header().id();
      if (ids.add(id)) {
        source.mentions(record, writer);
      } else {
        messages.say("hearsay: " + where + ": passed over, id \"" + id + "\" was read before");
      }
    } catch (RecordException e) {
      fault(where + ": " + e.getMessage());
    } catch (IOException e) {
      // Not to be taken for a fault of the input.
      throw new UncheckedIOException(e);
    }
  }

  void fault(String message) {
    faults++;
    messages.say("hearsay: " + message);
  }

  int faults() {
    return faults;
  }

  /** What the coder writes. */
  @Override
  public void write(int b) {
    if (b == '\n') {
      String coded = line.toString(StandardCharsets.UTF_8);
      line.reset();
      add(coded, "coded");
    } else {
      line.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }
}
