package org.hearsay.exchange.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The records of a gzip archive unpacked, member by member (RFC 1952). jwarc could do it, but does
 * not tell where in a member that holds many records it is, nor what was sound before a damage.
 */
final class Members extends Unpacked {
  private static final int STEP = 1 << 13;
  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int FLAGS = 3;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final Window window;
  private final Inflater inflater = new Inflater(true);
  private boolean open;
  private int given;
  private long unpacked;

  Members(Window window) {
    this.window = window;
    begin(0, window.offset());
  }

  /** A member that ends in its midst: all that was unpacked is sound. */
  static final class CutOffException extends EOFException {
    private static final long serialVersionUID = 1;
  }

  /** A member that is not as long as it says at its end: some of it is wrong. */
  static final class WrongEndException extends ZipException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int n = 0;
    while (n == 0) {
      if (open && inflater.finished()) {
        end();
      }
      if (!open && !isOpened()) {
        return -1;
      }
      n = inflate(to, from, length);
    }
    unpacked += n;
    return n;
  }

  private int inflate(byte[] to, int from, int length) throws IOException {
    if (inflater.needsInput()) {
      byte[] packed = window.peek(STEP);
      if (packed.length == 0) {
        throw new CutOffException();
      }
      inflater.setInput(packed);
      given = packed.length;
    }
    long before = inflater.getBytesWritten();
    try {
      return inflater.inflate(to, from, Math.min(length, STEP));
    } catch (DataFormatException e) {
      // What came out before the damage is given first; the damage shows again the next time.
      int sound = (int) (inflater.getBytesWritten() - before);
      if (sound > 0) {
        return sound;
      }
      throw new ZipException(e.getMessage());
    } finally {
      window.pass(given - inflater.getRemaining());
      given = inflater.getRemaining();
    }
  }

  /** Reads the header of a member; whether there is one more. */
  private boolean isOpened() throws IOException {
    if (window.peek(1).length == 0) {
      return false;
    }
    begin(unpacked, window.offset());
    byte[] header = take(HEADER);
    if (!Packing.GZIP.begins(header)) {
      throw new ZipException("expected a gzip member");
    }
    int flags = header[FLAGS];
    if ((flags & EXTRA) != 0) {
      window.skipNBytes(buffer(take(2)).getShort() & 0xFFFF);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      while ((flags & text) != 0 && take(1)[0] != 0) {
        // On to its end.
      }
    }
    if ((flags & HEADER_CHECK) != 0) {
      take(2);
    }
    inflater.reset();
    open = true;
    return true;
  }

  private void end() throws IOException {
    open = false;
    int size = buffer(take(TRAILER)).getInt(TRAILER / 2);
    if (size != (int) inflater.getBytesWritten()) {
      throw new WrongEndException();
    }
  }

  private byte[] take(int count) throws IOException {
    byte[] bytes = window.readNBytes(count);
    if (bytes.length < count) {
      throw new CutOffException();
    }
    return bytes;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() {
    inflater.end();
  }
}
