package org.hearsay.exchange.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;

/** What a window holds, unpacked part by part; most archives pack each record as a part. */
abstract class Unpacked extends InputStream {
  /** Where the last parts begin: unpacked, and in the file. */
  private final TreeMap<Long, Long> begins = new TreeMap<>();

  /** A part begins there. */
  final void begin(long unpacked, long offset) {
    begins.put(unpacked, offset);
  }

  /** Where in the file the part begins that holds a byte of what is unpacked. */
  final long offset(long position) {
    begins.headMap(begins.floorKey(position)).clear();
    return begins.firstEntry().getValue();
  }

  /** Whether a part begins with this byte; not to be asked for those before the last offset. */
  final boolean isBegin(long position) {
    return begins.containsKey(position);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] to, int from, int length) throws IOException;
}
