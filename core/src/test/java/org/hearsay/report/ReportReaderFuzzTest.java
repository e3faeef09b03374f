package org.hearsay.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes are, the reader gives results and throws nothing. */
class ReportReaderFuzzTest {
  private static final String PLAIN =
      "Harbour stays shut\n\nBy Ann Lee | Updated: 7 May 2024 10:30 GMT\n\nOSLO, May 7 (Reuters) - "
          + "The harbour “stays shut,” the mayor said.\r\n\r\n© 2024 The Daily Ferry\n";

  private static final String JSON =
      "{\"id\": 7, \"text\": \"OSLO (AP) — Ferries \\u201cstood\\u201d still.\\nTrains ran.\","
          + " \"published\": \"Mon, 06 May 2024 10:30:00 GMT\", \"tags\": [1, 2.5e3, null]}\n"
          + "{\"id\": \"b\", \"event_text\": \"Café.\", \"headline\": \"Quay\", \"x\": {\"y\": []}}\n";

  @Test
  void randomBytesAreReadOrNamed(@TempDir Path folder) throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      if (i % 4 == 0 && bytes.length > 0) {
        bytes[0] = '{';
      }
      assertSound(bytes, folder.resolve("f"));
    }
  }

  @Test
  void mutationsOfValidFilesAreReadOrNamed(@TempDir Path folder) throws IOException {
    Random random = new Random(12);
    List<byte[]> valid =
        List.of(
            PLAIN.getBytes(UTF_8),
            JSON.getBytes(UTF_8),
            ("[" + JSON.replace("}\n{", "},{") + "]").getBytes(UTF_8),
            Results.gzip(JSON.getBytes(UTF_8)));
    for (int i = 0; i < 400; i++) {
      byte[] bytes = valid.get(i % valid.size()).clone();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        bytes = mutated(bytes, random);
      }
      assertSound(bytes, folder.resolve(i % 3 == 0 ? "f.jsonl" : "f.json"));
    }
  }

  @Test
  void longRunsOfOneSignAreReadOrNamed(@TempDir Path folder) throws IOException {
    for (String run :
        List.of(
            "A",
            "A ",
            "AA/",
            "A.",
            "a ",
            "\"",
            "‘a ",
            "-",
            "| ",
            "(",
            "\n",
            "by A, ",
            "[",
            "A, ",
            "2024-05-06 ",
            "May 6, 2024 -",
            "6 May 2024\n",
            "share ",
            "https://a.b/")) {
      for (String before : List.of("", "Oslo\n\n", "{\"text\": \"", "By ", "OSLO, May 7 (")) {
        assertSound(
            (before + run.repeat(3000 / run.length())).getBytes(UTF_8), folder.resolve("f.json"));
      }
    }
  }

  @Test
  void aVeryLongLineOfCapitalsIsReadOrNamed(@TempDir Path folder) throws IOException {
    for (String run : List.of("AA/", "A", "AB ", "Oslo, ")) {
      assertSound(
          (run.repeat(40_000 / run.length()) + " said so.").getBytes(UTF_8), folder.resolve("f"));
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = random.nextInt(Math.min(20, bytes.length - at + 1));
    byte[] other = new byte[random.nextInt(6)];
    random.nextBytes(other);
    byte[] made = Arrays.copyOf(bytes, bytes.length - length + other.length + 1);
    System.arraycopy(other, 0, made, at, other.length);
    System.arraycopy(bytes, at + length, made, at + other.length, bytes.length - at - length);
    made[made.length - 1] = (byte) (random.nextBoolean() ? '\n' : random.nextInt(256));
    return made;
  }

  private static void assertSound(byte[] bytes, Path file) throws IOException {
    Files.write(file, bytes);
    String input = "<" + new String(bytes, UTF_8) + "> = " + HexFormat.of().formatHex(bytes);
    String shown = input.length() > 3000 ? input.substring(0, 3000) : input;
    List<ReadResult> results;
    try {
      results = Results.of(file);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("threw on " + shown, e);
    }
    for (ReadResult result : results) {
      assertTrue(result.where().startsWith(file.toString()), result.where() + " of " + shown);
      if (result instanceof Read read) {
        Report report = read.report();
        assertFalse(report.text().isBlank(), shown);
        int last = 0;
        for (Span span : report.layout().body()) {
          assertTrue(span.begin() >= last && span.end() <= report.text().length(), span + shown);
          last = span.end();
        }
        report
            .layout()
            .title()
            .ifPresent(t -> assertTrue(t.end() <= report.text().length(), t + shown));
      }
    }
  }
}
