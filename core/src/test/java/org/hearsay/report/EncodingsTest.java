package org.hearsay.report;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TEXT =
      "The mayor’s café was searched on Monday, and “nothing” was found – the naïve rumour of a"
          + " fiancée who had fled to Málaga with £3,000 and the rector’s dossier was not true.";

  private static final String JSON =
      "{\"id\": \"a\", \"text\": \"" + TEXT + "\"}\n{\"id\": \"b\", \"text\": \"Trains ran.\"}\n";

  private static final List<String> BOTH = List.of("f:1 " + TEXT, "f:2 Trains ran.");

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "UTF-16LE, true",
    "UTF-16BE, true",
    "UTF-32LE, true",
    "UTF-32BE, true",
    "windows-1252, false"
  })
  void textAndJsonAreReadInAnyEncoding(String encoding, boolean mark) throws IOException {
    Charset charset = Charset.forName(encoding);
    String bom = mark ? "\uFEFF" : "";
    byte[] plain = (bom + TEXT).getBytes(charset);
    assertEquals(List.of("f " + TEXT), Results.shown(Results.of(plain, "f")), encoding);
    byte[] json = (bom + JSON).getBytes(charset);
    assertEquals(BOTH, Results.shown(Results.of(json, "f")), encoding);
    assertEquals(BOTH, Results.shown(Results.of(Results.gzip(json), "f")), encoding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void jsonLinesMayEndInEitherWayOrNotAtAll(String end) throws IOException {
    assertEquals(BOTH, Results.shown(JSON.replace("\n", end), "f"));
    assertEquals(BOTH, Results.shown(JSON.strip().replace("\n", end), "f"));
  }

  @Test
  void nothingOfAPlainTextIsChanged() throws IOException {
    String text = "  Ferries stood still.\r\n\r\n\tTrains ran.\u00a0 \n\n";
    assertEquals(List.of("f " + text), Results.shown(text, "f"));
  }

  @Test
  void oneBadLineOfMixedEncodingsDoesNotSpoilTheOthers() throws IOException {
    byte[] one = "{\"id\": 1, \"text\": \"café\"}\n".getBytes(UTF_8);
    byte[] two = {'{', '"', 0, 1, 2, 3, '\n'};
    byte[] bytes = Arrays.copyOf(one, one.length + two.length + one.length);
    System.arraycopy(two, 0, bytes, one.length, two.length);
    byte[] three = "{\"id\": 3, \"text\": \"café\"}\n".getBytes(UTF_8);
    System.arraycopy(three, 0, bytes, one.length + two.length, three.length);
    List<String> shown = Results.shown(Results.of(bytes, "f"));
    assertEquals(3, shown.size(), shown.toString());
    assertEquals("f:1 café", shown.get(0));
    assertTrue(shown.get(1).startsWith("f:2 FAILED "), shown.get(1));
    assertEquals("f:3 café", shown.get(2));
  }

  @Test
  void truncatedGzipGivesWhatComesBeforeAndIsNamed(@TempDir Path folder) throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      many.append("{\"id\": ").append(i).append(", \"text\": \"Ferry ").append(i * 7919 % 2003);
      many.append(" ran.\"}\n");
    }
    byte[] zipped = Results.gzip(many.toString().getBytes(UTF_8));
    for (int cut : new int[] {2, 5, 10, 40, zipped.length / 2, zipped.length - 4}) {
      Path file = Files.write(folder.resolve("f.gz"), Arrays.copyOf(zipped, cut));
      List<String> shown = Results.shown(Results.of(file));
      String last = shown.get(shown.size() - 1);
      assertTrue(last.startsWith(file + " FAILED expected a readable file: "), cut + " " + last);
      long failed = shown.stream().filter(s -> s.contains(" FAILED ")).count();
      assertEquals(1, failed, "cut at " + cut);
      assertTrue(cut < zipped.length / 2 || shown.size() > 500, cut + ": " + shown.size());
    }
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    byte[] bytes = new byte[300];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 32);
    }
    assertEquals(
        List.of("f FAILED expected text, found bytes that are none"),
        Results.shown(Results.of(bytes, "f")));
  }

  @Test
  void utf16WithoutAMarkIsDetected() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(charset)).orElse(""), charset.name());
    }
  }

  @Test
  void anEmojiAtTheEdgeOfTheLanguageSampleDoesNoHarm() {
    for (int length = 3995; length <= 4001; length++) {
      Report report = Report.of("x".repeat(length) + "😀😀😀 and so on");
      assertEquals(length + 16, report.text().length());
    }
  }
}
