package org.hearsay.exchange.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a mailbox (RFC 4155) into its messages: each begins behind a line "From …" that is the first
 * or follows a blank one. A stream that does not begin so is one message. What is longer than a
 * message may be is read to its end and given cut off, so that it can be told.
 */
final class Mailbox {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private boolean begun;
  private boolean many;

  Mailbox(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Whether the stream is a mailbox; known after the first message. */
  boolean isMany() {
    return many;
  }

  /** The next message without its "From" line; no bytes at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean blank = true;
    for (byte[] line = line(); line.length > 0; line = line()) {
      if (!begun) {
        begun = true;
        many = isFrom(line);
        if (many) {
          continue;
        }
      } else if (many && blank && isFrom(line)) {
        if (message.size() > 0) {
          return message.toByteArray();
        }
        continue;
      }
      blank = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
      if (message.size() + line.length <= MailReader.MAX_BYTES + 1) {
        message.write(line);
      } else {
        message.write(line, 0, Math.max(0, MailReader.MAX_BYTES + 1 - message.size()));
      }
    }
    return message.toByteArray();
  }

  private static boolean isFrom(byte[] line) {
    return line.length > FROM.length
        && java.util.Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length);
  }

  /** A line with its end, or a part of one that is longer than any mail's. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n' || line.size() >= 1 << 16) {
        break;
      }
    }
    return line.toByteArray();
  }
}
