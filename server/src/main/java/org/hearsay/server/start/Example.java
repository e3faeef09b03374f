package org.hearsay.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A report of our own to begin with ({@code example.txt}); its places and people are invented.
 *
 * @param published ISO 8601
 */
public record Example(String text, String outlet, String published) {
  private static final String FILE = "example.txt";

  static Example read() {
    try (InputStream in = Example.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Example(text, "The Osk Courier", "2024-09-12");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
