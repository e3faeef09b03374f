package org.hearsay.exchange.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that can be gone back in, so that after a damaged record the next one can be looked for.
 * It keeps what was read since {@link #keepFrom}, at most {@link #MOST} bytes. Offsets count from
 * the beginning of the stream.
 */
final class Window extends InputStream {
  /** A record of 8 MB that does not let itself be compressed, twice. */
  static final int MOST = 16 << 20;

  private static final int STEP = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[STEP];

  /** The offset of the first byte that is kept. */
  private long base;

  private int position;
  private int end;
  private int kept;

  Window(InputStream in) {
    this.in = in;
  }

  /** The offset of the byte that is read next. */
  long offset() {
    return base + position;
  }

  /** Bytes before the offset are not gone back to. */
  void keepFrom(long offset) {
    kept = (int) Math.max(0, Math.min(end, offset - base));
  }

  /** Goes back to an offset, or as near as what is kept allows. */
  void seek(long offset) {
    position = (int) Math.max(0, Math.min(end, offset - base));
    kept = position;
  }

  /** The next {@code count} bytes, fewer at the end; they are still to be read. */
  byte[] peek(int count) throws IOException {
    while (end - position < count && fill()) {
      // Once more.
    }
    return Arrays.copyOfRange(bytes, position, Math.min(end, position + count));
  }

  /** What is there of the {@code count} bytes from an offset on. */
  byte[] kept(long offset, int count) {
    int from = (int) Math.max(0, Math.min(end, offset - base));
    return Arrays.copyOfRange(bytes, from, Math.min(end, from + count));
  }

  @Override
  public int read() throws IOException {
    return position < end || fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position == end && !fill()) {
      return -1;
    }
    int n = Math.min(length, end - position);
    System.arraycopy(bytes, position, to, from, n);
    position += n;
    return n;
  }

  /** Passes over bytes that were peeked at. */
  void pass(int count) {
    position += count;
  }

  /** Reads on; whether there was more. */
  private boolean fill() throws IOException {
    if (bytes.length - end < STEP) {
      int drop = Math.min(kept, position);
      if (end - drop > MOST - STEP) {
        drop = position;
      }
      if (drop < bytes.length / 2 && bytes.length < MOST) {
        bytes = Arrays.copyOf(bytes, Math.min(MOST, bytes.length * 2));
      }
      System.arraycopy(bytes, drop, bytes, 0, end - drop);
      base += drop;
      position -= drop;
      end -= drop;
      kept = Math.max(0, kept - drop);
    }
    int n = in.read(bytes, end, Math.min(STEP, bytes.length - end));
    end += Math.max(0, n);
    return n > 0;
  }
}
