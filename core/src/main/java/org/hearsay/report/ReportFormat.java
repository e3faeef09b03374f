package org.hearsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A format of reports other than plain text and JSON. Thread-safe. */
public interface ReportFormat {
  /** So many bytes of a stream are shown to {@link #matches}, or all if it has fewer. */
  int HEAD = 8192;

  /**
   * Whether a stream is of this format. Asked for the bytes as they are stored, and when they are
   * compressed with gzip and nobody takes them so, once more for what they hold.
   *
   * @param head its first bytes
   * @param name of the file or URL
   */
  boolean matches(byte[] head, String name);

  /**
   * Reads all reports of a stream, and goes on after one that is damaged.
   *
   * @param results is told of each report as soon as it is read; repeated ids are sorted out by the
   *     caller
   * @throws IOException if no more can be read
   */
  void read(InputStream in, String name, Consumer<ReadResult> results) throws IOException;

  /**
   * Finds all reports of a stream as {@link #read} does, but leaves to others to read them where
   * that takes long.
   *
   * @param found is told of each report as soon as it is found
   * @throws IOException if no more can be read
   */
  default void find(InputStream in, String name, Consumer<Found> found) throws IOException {
    read(in, name, result -> found.accept(new Found.Known(result)));
  }
}
