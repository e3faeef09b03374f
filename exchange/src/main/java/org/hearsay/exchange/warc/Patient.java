package org.hearsay.exchange.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/**
 * What jwarc reads from. Within a damaged frame its reader of zstd asks for more for ever; after
 * the end that is answered some times only.
 */
final class Patient implements ReadableByteChannel {
  private static final int PATIENCE = 64;

  private final ReadableByteChannel channel;
  private int ends;

  /**
   * @param before stands before all that is left in the window
   */
  Patient(byte[] before, Window window) {
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(before), window);
    channel = Channels.newChannel(all);
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int n = channel.read(to);
    ends = n < 0 ? ends + 1 : 0;
    if (ends > PATIENCE) {
      throw new EOFException("asked for more after the end");
    }
    return n;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
