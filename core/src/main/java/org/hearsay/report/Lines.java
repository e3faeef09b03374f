package org.hearsay.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a stream, none of them kept that is longer than {@link Limits#BYTES}. */
final class Lines {
  /** So much of one line is passed over before the rest of the stream is given up. */
  private static final long PATIENCE = 256L << 20;

  private final InputStream in;
  private boolean ended;
  private boolean gaveUp;

  /** What came before the line that is read next. */
  private int number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the last line, from 1. */
  int number() {
    return number;
  }

  /** Whether there was no more line, or none that could be passed over. */
  boolean isAtEnd() {
    return ended;
  }

  /** Whether all lines were read or passed over. */
  boolean isComplete() {
    return !gaveUp;
  }

  /**
   * The next line with its end; no bytes at the end of the stream.
   *
   * @return nothing if it is too long; then it was passed over
   */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int b = in.read();
    for (; b >= 0; b = in.read()) {
      length++;
      if (length <= Limits.BYTES) {
        line.write(b);
      }
      if (b == '\n' || length > PATIENCE) {
        break;
      }
    }
    number++;
    gaveUp = length > PATIENCE;
    ended = length == 0 || gaveUp;
    return length > Limits.BYTES ? Optional.empty() : Optional.of(line.toByteArray());
  }
}
