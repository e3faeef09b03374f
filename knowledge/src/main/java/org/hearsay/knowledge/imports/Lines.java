package org.hearsay.knowledge.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of bytes, of a length that is bounded: of a longer one only the beginning is kept. Not
 * thread-safe.
 */
final class Lines {
  private final InputStream in;
  private final int longest;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private long number;

  /**
   * @param longest bytes of a line
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      append(at, stop);
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (whole) {
        break;
      }
    }
    if (any) {
      number++;
      if (length > 0 && line[length - 1] == '\r') {
        length--;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    at = 0;
    end = Math.max(0, read);
    return read > 0;
  }

  private void append(int from, int to) {
    int wanted = length + (to - from);
    if (tooLong || wanted > longest) {
      tooLong = true;
      return;
    }
    if (wanted > line.length) {
      line = Arrays.copyOf(line, Math.min(longest, Math.max(wanted, 2 * line.length)));
    }
    System.arraycopy(buffer, from, line, length, to - from);
    length = wanted;
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is empty but for white space. */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] > ' ' || line[i] < 0) {
        return false;
      }
    }
    return !tooLong;
  }

  /**
   * The line's bytes.
   *
   * @throws IllegalArgumentException if it is too long
   */
  byte[] bytes() {
    check();
    return Arrays.copyOf(line, length);
  }

  private void check() {
    if (tooLong) {
      throw new IllegalArgumentException(
          "expected a line of at most " + longest + " bytes, found a longer one");
    }
  }

  /**
   * The line, without a byte order mark.
   *
   * @throws IllegalArgumentException if it is too long or no UTF-8
   */
  String text() {
    check();
    try {
      String text = decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("expected UTF-8, found other bytes", e);
    }
  }
}
