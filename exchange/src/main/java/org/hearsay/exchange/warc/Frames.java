package org.hearsay.exchange.warc;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The records of a zstd archive unpacked, frame by frame (a frame a record, as the IIPC's draft for
 * .warc.zst asks for). jwarc could do it, but in a damaged frame it waits for ever.
 */
final class Frames extends Unpacked {
  private static final int STEP = 1 << 16;
  private static final int MAGIC = 4;

  private final Window window;
  private final byte[] dictionary;

  private InputStream frame = InputStream.nullInputStream();
  private long unpacked;

  Frames(Window window, byte[] dictionary) {
    this.window = window;
    this.dictionary = dictionary;
    begin(0, window.offset());
  }

  /** The dictionary that stands before all frames; none if there is none. */
  static byte[] dictionary(Window window) throws IOException {
    if (!Packing.isDictionary(window.peek(MAGIC))) {
      return new byte[0];
    }
    byte[] frame = frame(window);
    window.skipNBytes(frame.length);
    byte[] dictionary = java.util.Arrays.copyOfRange(frame, 2 * MAGIC, frame.length);
    // It may be packed itself.
    return Packing.ZSTD.begins(dictionary)
        ? new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(dictionary))
            .readNBytes(Block.MOST)
        : dictionary;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int n = frame.read(to, from, length);
    while (n < 0) {
      frame.close();
      frame = InputStream.nullInputStream();
      if (window.peek(1).length == 0) {
        return -1;
      }
      begin(unpacked, window.offset());
      byte[] packed = frame(window);
      window.skipNBytes(packed.length);
      ZstdInputStreamNoFinalizer next =
          new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(packed));
      frame = dictionary.length == 0 ? next : next.setDict(dictionary);
      n = frame.read(to, from, length);
    }
    unpacked += n;
    return n;
  }

  private static byte[] frame(Window window) throws IOException {
    for (int wanted = STEP; wanted <= Window.MOST / 2; wanted *= 2) {
      byte[] bytes = window.peek(wanted);
      long size = size(bytes);
      if (size > 0 && size <= bytes.length) {
        return java.util.Arrays.copyOf(bytes, (int) size);
      }
      if (bytes.length < wanted) {
        throw new EOFException("expected a whole frame");
      }
    }
    throw new IOException("expected a frame of at most 8 MB");
  }

  /** The length of the frame that begins there; 0 if it cannot be told from these bytes. */
  private static long size(byte[] bytes) {
    try {
      long size = Zstd.findFrameCompressedSize(bytes);
      return Zstd.isError(size) ? 0 : size;
    } catch (ZstdException e) {
      return 0;
    }
  }

  @Override
  public void close() throws IOException {
    frame.close();
  }
}
