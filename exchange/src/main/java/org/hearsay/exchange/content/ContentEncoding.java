package org.hearsay.exchange.content;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Content as it was encoded for the way (RFC 9110, 8.4). jwarc could unpack it, but with damaged
 * zstd it comes to no end.
 */
public final class ContentEncoding {
  /** The method of compression in the first byte of zlib (RFC 1950). */
  private static final int DEFLATED = 8;

  private ContentEncoding() {}

  /**
   * The content as it was before.
   *
   * @param encoding the HTTP header's value
   * @throws IOException if there is no such encoding or the content is in another
   */
  public static InputStream unpack(InputStream in, String encoding) throws IOException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> in;
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> inflated(in);
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStreamNoFinalizer(in);
      default -> throw new IOException("no such encoding");
    };
  }

  /** Most send zlib's format, as the standard has it, some a bare deflate. */
  private static InputStream inflated(InputStream in) throws IOException {
    PushbackInputStream content = new PushbackInputStream(in);
    int first = content.read();
    content.unread(first);
    return new InflaterInputStream(content, new Inflater((first & 0xF) != DEFLATED));
  }
}
