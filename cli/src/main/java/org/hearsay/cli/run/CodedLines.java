package org.hearsay.cli.run;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Inputs that were coded before: lines of {@code hearsay code --format jsonl}, also gzipped. */
public final class CodedLines {
  private static final byte[] BEGINNING = "{\"schema\":\"hearsay/".getBytes(StandardCharsets.UTF_8);

  private CodedLines() {}

  /** Whether the input is a file whose first line begins as a coded report does. */
  public static boolean are(String input) {
    try {
      Path file = Path.of(input);
      if (!Files.isRegularFile(file)) {
        return false;
      }
      try (InputStream in = unzipped(Files.newInputStream(file))) {
        return begin(in);
      }
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /**
   * Whether a stream begins as a coded report does; it must support marks and stays where it is.
   */
  public static boolean begin(InputStream in) throws IOException {
    in.mark(BEGINNING.length);
    byte[] begin = in.readNBytes(BEGINNING.length);
    in.reset();
    return java.util.Arrays.equals(begin, BEGINNING);
  }

  /** The lines of a file. */
  public static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(unzipped(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private static InputStream unzipped(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16)) : in;
  }
}
