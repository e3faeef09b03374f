package org.hearsay.knowledge.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;

/** Reads one source line by line: bad lines are told and counted, all others are taken. */
final class TableReader {
  /** So many bad lines of a source are named; then they are only counted. */
  private static final int NAMED = 20;

  private static final int PROGRESS = 10_000;

  private final Listener listener;
  private long lines;
  private long kept;
  private long bad;

  TableReader(Listener listener) {
    this.listener = listener;
  }

  /** Takes a line. */
  interface Taker {
    /**
     * Takes the line that the reader stands at.
     *
     * @return whether it gave something to keep
     * @throws IllegalArgumentException which says what was expected
     */
    boolean take(Lines line);
  }

  /** Reads a source to its end, or to where it cannot be read. */
  void read(Source source, int longest, Taker taker) {
    try (InputStream in = source.opening().open()) {
      Lines each = new Lines(in, longest);
      try {
        while (each.next()) {
          take(source, each, taker);
        }
      } catch (IOException e) {
        bad++;
        String where = source.name() + ":" + (lines + 1);
        listener.bad(where, "expected more to read, found " + message(e));
      }
    } catch (IOException e) {
      bad++;
      listener.bad(source.name(), "expected a readable file, found " + message(e));
    }
    if (bad > NAMED) {
      listener.bad(source.name(), (bad - NAMED) + " more lines that could not be read");
    }
  }

  private void take(Source source, Lines line, Taker taker) {
    lines++;
    if (lines % PROGRESS == 0) {
      listener.progress(source.name(), lines, kept);
    }
    if (line.isBlank()) {
      return;
    }
    try {
      kept += taker.take(line) ? 1 : 0;
    } catch (IllegalArgumentException e) {
      bad++;
      if (bad <= NAMED) {
        listener.bad(source.name() + ":" + line.number(), String.valueOf(e.getMessage()));
      }
    }
  }

  long lines() {
    return lines;
  }

  long kept() {
    return kept;
  }

  long bad() {
    return bad;
  }

  /** What is wrong; of a fault of the file system its kind, since its message is only the path. */
  static String message(Exception e) {
    String message = e.getMessage();
    return message == null || e instanceof FileSystemException
        ? e.getClass().getSimpleName()
        : message;
  }
}
