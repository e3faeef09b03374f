package org.hearsay.exchange.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** How the records are packed, and the bytes with which a record begins then. */
enum Packing {
  NONE("WARC/1."),
  GZIP("\u001F\u008B\b"),
  ZSTD("(\u00B5/\u00FD");

  /** A frame that is skipped, in which a dictionary for all others may stand before them. */
  private static final String DICTIONARY = "]*M\u0018";

  /** In Latin-1. */
  private final String beginning;

  Packing(String beginning) {
    this.beginning = beginning;
  }

  /** Whether a name says so, or bytes begin as a record does, packed in whichever way. */
  static boolean isWarc(byte[] head, String name) {
    return name.matches(".*\\.(?:warc|wet)(?:\\.gz|\\.zst)?")
        || isPlain(head)
        || isZstd(head)
        || GZIP.begins(head) && isPlain(unzipped(head));
  }

  /** How the records are packed in a stream that begins so; the very first one may be damaged. */
  static Packing of(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    return isDictionary(head)
        ? ZSTD
        : Stream.of(values())
            .filter(packing -> bytes.contains(packing.beginning))
            .min(Comparator.comparing(packing -> bytes.indexOf(packing.beginning)))
            .orElse(NONE);
  }

  /** Whether the dictionary of a zstd stream begins here. */
  static boolean isDictionary(byte[] head) {
    return begins(head, DICTIONARY);
  }

  boolean begins(byte[] head) {
    return begins(head, beginning);
  }

  /**
   * Moves to the next place after the present one at which a record may begin.
   *
   * @return false if there is none
   */
  boolean findNext(Window window) throws IOException {
    // Within plain records the beginning counts only at the beginning of a line.
    String wanted = (this == NONE ? "\n" : "") + beginning;
    int matched = 0;
    for (int b = window.read(); b >= 0; b = window.read()) {
      // What is wanted does not hold its own first byte again: a failed match is no later one.
      matched = b == wanted.charAt(matched) ? matched + 1 : b == wanted.charAt(0) ? 1 : 0;
      if (matched == wanted.length()) {
        window.seek(window.offset() - beginning.length());
        return true;
      }
      if (matched == 0) {
        window.keepFrom(window.offset());
      }
    }
    return false;
  }

  private static boolean begins(byte[] head, String wanted) {
    return new String(head, 0, Math.min(head.length, wanted.length()), StandardCharsets.ISO_8859_1)
        .equals(wanted);
  }

  private static boolean isPlain(byte[] head) {
    return NONE.begins(head);
  }

  /** All that is packed with zstd is taken for an archive: no other reader knows zstd. */
  private static boolean isZstd(byte[] head) {
    return ZSTD.begins(head) || isDictionary(head);
  }

  private static byte[] unzipped(byte[] head) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return in.readNBytes(NONE.beginning.length());
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
