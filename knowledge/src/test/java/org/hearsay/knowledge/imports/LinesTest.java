package org.hearsay.knowledge.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final int LONGEST = 100_000;

  /** As Java's own reader splits them, but for a carriage return within a line. */
  @Test
  void anyTextIsSplitAtItsLineEnds() throws IOException {
    Random random = new Random(11);
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append("xé\u4e00".repeat(random.nextInt(random.nextInt(10) == 0 ? 9000 : 9)));
        text.append(random.nextBoolean() ? "\n" : "\r\n");
      }
      text.append(random.nextBoolean() ? "" : "end");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      Lines lines = new Lines(new ByteArrayInputStream(bytes), LONGEST);
      List<String> found = new ArrayList<>();
      while (lines.next()) {
        found.add(lines.text());
        assertEquals(found.size(), lines.number());
        assertEquals(lines.text().isBlank(), lines.isBlank());
      }
      assertEquals(text.toString().lines().toList(), found);
    }
  }

  @Test
  void aLineThatIsTooLongIsPassedOverInLittleMemory() throws IOException {
    InputStream endless =
        new InputStream() {
          private long left = 3_000_000_000L;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            int read = (int) Math.min(length, left);
            left -= read;
            return read > 0 ? read : -1;
          }
        };
    Lines lines = new Lines(endless, LONGEST);
    assertTrue(lines.next());
    assertFalse(lines.isBlank());
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, lines::text);
    assertEquals(
        "expected a line of at most 100000 bytes, found a longer one",
        String.valueOf(e.getMessage()));
    assertThrows(IllegalArgumentException.class, lines::bytes);
    assertFalse(lines.next());
  }

  @Test
  void otherBytesThanUtf8AreRefusedALineAtATime() throws IOException {
    byte[] bytes = "caf\u00e9\nLarkin\n".getBytes(StandardCharsets.ISO_8859_1);
    Lines lines = new Lines(new ByteArrayInputStream(bytes), LONGEST);
    assertTrue(lines.next());
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, lines::text);
    assertEquals("expected UTF-8, found other bytes", e.getMessage());
    assertTrue(lines.next());
    assertEquals("Larkin", lines.text());
  }
}
