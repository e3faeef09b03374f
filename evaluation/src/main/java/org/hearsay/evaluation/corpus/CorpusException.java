package org.hearsay.evaluation.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A fault in a file that was to be scored; the message reads {@code file:line: what was expected,
 * what was found}, or {@code file: …} when the file as a whole is at fault.
 */
public final class CorpusException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;

  private CorpusException(Path file, int line, String message) {
    super(message);
    this.file = file.toString();
    this.line = line;
  }

  /** A fault in the file as a whole. */
  public static CorpusException in(Path file, String problem) {
    return new CorpusException(file, 0, file + ": " + problem);
  }

  /** A fault in one line, counted from 1. */
  public static CorpusException at(Path file, int line, String problem) {
    return new CorpusException(file, line, file + ":" + line + ": " + problem);
  }

  public String file() {
    return file;
  }

  /** The line, counted from 1; empty when the whole file is at fault. */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }
}
