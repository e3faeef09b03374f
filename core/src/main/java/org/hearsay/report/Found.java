package org.hearsay.report;

import java.util.function.Supplier;

/**
 * A report that was found in the input, or what stands in its place. To read it may take long; that
 * may be done by any thread, once.
 */
public sealed interface Found {
  /** So many bytes it keeps in memory until it is read. */
  int bytes();

  /** Reads it. */
  ReadResult read();

  /** What is read already. */
  record Known(ReadResult read) implements Found {
    @Override
    public int bytes() {
      return 0;
    }
  }

  /** What is still to be read. */
  record Unread(int bytes, Supplier<ReadResult> reading) implements Found {
    @Override
    public ReadResult read() {
      return reading.get();
    }
  }
}
