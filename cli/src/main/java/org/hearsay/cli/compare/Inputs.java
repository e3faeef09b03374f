package org.hearsay.cli.compare;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.cli.run.CodedLines;
import org.hearsay.cli.run.Messages;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.report.ReadResult.Unreadable;

/** Reads the files that are compared, and names what cannot be read. */
final class Inputs {
  private final Messages messages;
  private int faults;

  Inputs(Messages messages) {
    this.messages = messages;
  }

  /** Reads a stream under the name of its file. */
  interface Reading {
    void read(InputStream in, String name) throws IOException;
  }

  /** A file of others, also gzipped. */
  void theirs(Path file, Reading reading) {
    try (InputStream in = opened(file)) {
      reading.read(in, file.toString());
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  /** A file of coded reports. */
  void ours(Path file, Beside beside) {
    EventSource source = new EventSource(beside.selection());
    try (BufferedReader lines = CodedLines.open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            source.mentions(RecordReader.read(line), beside);
          } catch (RecordException e) {
            say(file + ":" + number + ": " + e.getMessage());
          }
        }
      }
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  void fault(Unreadable fault) {
    say(fault.where() + ": " + fault.problem());
  }

  int faults() {
    return faults;
  }

  private static InputStream opened(Path path) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
  }

  private void unreadable(Path path, IOException e) {
    say(
        path
            + (e instanceof NoSuchFileException
                ? ": expected a file, found none"
                : ": expected readable input, found " + e));
  }

  private void say(String message) {
    faults++;
    messages.say("hearsay: " + message);
  }
}
