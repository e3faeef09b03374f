package org.hearsay.exchange.foreign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a file that may mix UTF-8 with ISO-8859-1; of a line too long only so much is kept. */
final class TextLines {
  /** So many bytes a row may have; rows of event data have some hundreds. */
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final int longest;
  private int number;
  private boolean tooLong;

  TextLines(InputStream in) {
    this(in, LONGEST);
  }

  /**
   * @param longest so many bytes a line may have
   */
  TextLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end; empty at the end of the file. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    tooLong = false;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < longest) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(decoded(line.toByteArray()));
  }

  /** Of the line that was read last, from 1. */
  int number() {
    return number;
  }

  boolean wasTooLong() {
    return tooLong;
  }

  private static String decoded(byte[] bytes) {
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      line = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
