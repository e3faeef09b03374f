package org.hearsay.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.report.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an input does to take all time or memory, it is told in one line and the rest is read.
 */
class HostileInputTest {
  private static final String A = "{\"id\": \"a\", \"text\": \"Ferries stood still.\"}\n";
  private static final String B = "{\"id\": \"b\", \"text\": \"Trains ran again.\"}\n";
  private static final int MB = 1 << 20;

  /** As many bytes of one value as wanted, without the memory for them. */
  private static InputStream many(char c, long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? c : -1;
      }

      @Override
      public int read(byte[] to, int from, int length) {
        int n = (int) Math.min(left, length);
        java.util.Arrays.fill(to, from, from + Math.max(0, n), (byte) c);
        left -= n;
        return n > 0 ? n : -1;
      }
    };
  }

  private static InputStream join(InputStream... parts) {
    return new SequenceInputStream(java.util.Collections.enumeration(List.of(parts)));
  }

  private static InputStream bytes(String s) {
    return new ByteArrayInputStream(s.getBytes(UTF_8));
  }

  private static List<String> shown(InputStream in, String name) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    new ReportReader(results::add).read(in, name);
    return Results.shown(results);
  }

  private static InputStream zipped(char c, int megabytes) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zip)) {
      many(c, (long) megabytes * MB).transferTo(out);
    }
    return new ByteArrayInputStream(zip.toByteArray());
  }

  @Test
  void aLineOfAHundredMegabytesIsNamedAndTheLinesAroundItAreRead() throws IOException {
    InputStream in = join(bytes(A + "{\"text\": \""), many('x', 100L * MB), bytes("\"}\n" + B));
    assertEquals(
        List.of(
            "f:1 Ferries stood still.",
            "f:2 FAILED expected at most 64 MB a report, found more",
            "f:3 Trains ran again."),
        shown(in, "f"));
  }

  @Test
  void aLineWithoutEndIsGivenUp() throws IOException {
    List<String> shown = shown(join(bytes(A + "{"), many('x', 257L * MB)), "f");
    assertEquals(
        List.of(
            "f:1 Ferries stood still.",
            "f:2 FAILED expected a line of at most 64 MB, gave up at 256 MB"),
        shown);
  }

  @Test
  void aHundredMegabytesOfTextAreNamed() throws IOException {
    assertEquals(
        List.of("f FAILED expected at most 64 MB a report, found more"),
        shown(many('x', 100L * MB), "f"));
  }

  @Test
  void manyLinesMayBeLargerThanOneReport() throws IOException {
    String line = "{\"text\": \"Ferries stood still. %d\", \"more\": \"" + "x".repeat(MB) + "\"}\n";
    List<InputStream> lines = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      lines.add(bytes(String.format(line, i)));
    }
    InputStream in = new SequenceInputStream(java.util.Collections.enumeration(lines));
    int[] read = new int[1];
    new ReportReader(r -> read[0] += r instanceof Read ? 1 : 0).read(in, "f");
    assertEquals(70, read[0]);
  }

  @Test
  void gzipBombsAreNamed() throws IOException {
    for (char c : new char[] {'x', '{', '\0', '\n'}) {
      List<String> shown = shown(zipped(c, 100), "f.gz");
      assertTrue(
          shown.isEmpty() && c == '\n' || shown.size() == 1 && shown.get(0).contains("64 MB"),
          c + " " + shown);
    }
  }

  @Test
  void aTextTooLongToBeCodedIsNamed() throws IOException {
    String text = "Ferries stood still. ".repeat(100_000);
    String problem = " FAILED expected a text of at most 2,000,000 characters, found 2,100,000";
    assertEquals(List.of("f" + problem), Results.shown(text, "f"));
    assertEquals(
        List.of("f:1" + problem, "f:2 Trains ran again."),
        Results.shown("{\"text\": \"" + text + "\"}\n" + B, "f"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[{\"a\":"})
  void deepNestingIsNamed(String open) throws IOException {
    for (int depth : new int[] {1_100, 200_000}) {
      String deep = "{\"text\": \"x\", \"more\": " + open.repeat(depth) + "\n";
      List<String> shown = Results.shown(A + deep + B, "f");
      assertEquals(3, shown.size());
      assertTrue(shown.get(1).startsWith("f:2 FAILED expected JSON, found a fault"), shown.get(1));
      assertEquals("f:3 Trains ran again.", shown.get(2));
    }
  }

  @Test
  void halfACharacterIsNamedWhereverItStands() throws IOException {
    for (String field : List.of("id", "text", "title", "outlet", "url", "language", "tag")) {
      String half = "{\"text\": \"Ships came.\", \"" + field + "\": \"x \\ud83d y\"}\n";
      List<String> shown = Results.shown(A + half + B, "f");
      assertEquals(3, shown.size(), field);
      assertEquals(
          "f:2 FAILED expected text, found half of a character of two halves (surrogate)",
          shown.get(1),
          field);
    }
  }

  @Test
  void controlCharactersAreNamed() throws IOException {
    assertEquals(
        List.of("f:1 FAILED expected text, found control characters", "f:2 Trains ran again."),
        Results.shown("{\"text\": \"Ferries\\u0000stood still.\"}\n" + B, "f"));
    assertEquals(
        List.of("f FAILED expected text, found bytes that are none"),
        Results.shown("Ferries \u0001\u0002\u0003\u0004\u0005 stood still.", "f"));
  }

  @Test
  void bytesThatAreNoUtf8AreNamedOrReadInAnotherEncoding() throws IOException {
    byte[] bad = {'{', '"', (byte) 0xFF, 0, (byte) 0xC3, '(', '"', '}', '\n'};
    byte[] all = new byte[A.length() + bad.length + B.length()];
    System.arraycopy(A.getBytes(UTF_8), 0, all, 0, A.length());
    System.arraycopy(bad, 0, all, A.length(), bad.length);
    System.arraycopy(B.getBytes(UTF_8), 0, all, A.length() + bad.length, B.length());
    List<String> shown = Results.shown(Results.of(all, "f"));
    assertEquals(3, shown.size(), shown.toString());
    assertTrue(shown.get(1).startsWith("f:2 FAILED expected"), shown.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999-01-01",
        "+99999-01-01T00:00:00Z",
        "2024-13-01",
        "2024-02-30T10:00:00Z",
        "-0044-03-15",
        "Mon, 99 Foo 2024 10:00:00 GMT",
        "99999999999999999999"
      })
  void absurdDatesAreCarriedOnUnread(String date) throws IOException {
    String line = "{\"text\": \"Ferries stood still.\", \"published\": \"" + date + "\"}\n";
    Report report = ((Read) Results.of(line.getBytes(UTF_8), "f").get(0)).report();
    assertTrue(report.metadata().published().isEmpty(), report.metadata().toString());
    assertTrue(report.extra().contains(date), report.extra());
  }

  @Test
  void numbersWithoutEndAreNamedOrCarriedOn() throws IOException {
    String huge = "{\"text\": \"Ships came.\", \"n\": " + "9".repeat(100_000) + "}\n";
    String exponent = "{\"text\": \"Ships left.\", \"n\": 1e999999999}\n";
    String beyond = "{\"text\": \"Ships sank.\", \"n\": 1e99999999999}\n";
    List<String> shown = Results.shown(A + huge + exponent + beyond + B, "f");
    assertEquals(5, shown.size());
    assertEquals("f:4 FAILED expected JSON, found a number beyond all bounds", shown.get(3));
    assertTrue(shown.get(1).startsWith("f:2 FAILED expected JSON"), shown.get(1));
    assertEquals("f:3 Ships left.", shown.get(2));
  }

  @Test
  void aGzipFileThatIsCutOffIsNamedAndItsLinesBeforeAreRead(@TempDir Path folder)
      throws IOException {
    byte[] whole = Results.gzip((A + B).getBytes(UTF_8));
    for (int length : new int[] {2, 9, whole.length - 9, whole.length - 1}) {
      Path file = Files.write(folder.resolve("f.gz"), java.util.Arrays.copyOf(whole, length));
      List<String> shown = Results.shown(Results.of(file));
      String last = shown.get(shown.size() - 1);
      assertEquals(file + " FAILED expected a readable file: it is cut off", last, length + "");
    }
  }
}
