package org.hearsay.exchange.feed;

import java.net.URI;
import java.util.Optional;

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed 1.0 and 1.1. Thread-safe. */
public final class FeedReader {
  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param contentType the HTTP header that came with it
   * @param url where it was found; links are read against it
   * @throws UnreadableFeedException if it is none, or brings a document type (which could make its
   *     entities grow without end)
   */
  public static Feed read(byte[] bytes, Optional<String> contentType, URI url)
      throws UnreadableFeedException {
    return startsWithBrace(bytes)
        ? JsonFeeds.read(bytes, url)
        : XmlFeeds.read(bytes, contentType, url);
  }

  private static boolean startsWithBrace(byte[] bytes) {
    for (byte b : bytes) {
      // White space and the bytes of a mark.
      if (b == '{') {
        return true;
      }
      if (b > ' ') {
        return false;
      }
    }
    return false;
  }
}
