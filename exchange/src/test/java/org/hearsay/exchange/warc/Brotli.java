package org.hearsay.exchange.warc;

import java.io.ByteArrayOutputStream;

/** A writer of Brotli (RFC 7932) that compresses nothing: stored blocks of up to 64 KB. */
final class Brotli {
  private Brotli() {}

  static byte[] stored(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int length = bytes.length - 1;
    // WBITS 16: one bit 0. ISLAST 0, MNIBBLES 0 (4 nibbles), MLEN-1 in 16 bits, ISUNCOMPRESSED 1.
    int bits = length << 4 | 1 << 20;
    out.write(bits);
    out.write(bits >> 8);
    out.write(bits >> 16);
    out.writeBytes(bytes);
    // ISLAST 1, ISLASTEMPTY 1.
    out.write(3);
    return out.toByteArray();
  }
}
