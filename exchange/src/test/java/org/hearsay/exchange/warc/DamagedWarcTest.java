package org.hearsay.exchange.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.junit.jupiter.api.Test;

/** A damaged record is named, all others are read. */
class DamagedWarcTest {
  private static final List<UnaryOperator<byte[]>> PACKINGS =
      List.of(b -> b, Tape::gzip, b -> Zstd.compress(b));
  private static final String HERON = "t.warc record 1 https://karsa.example/Heron";

  private static List<String> between(byte[] damaged) {
    return Tape.shown(Tape.join(Tape.response("Heron"), damaged, Tape.response("Tern")));
  }

  private static void assertOneNamed(List<String> shown, String problem) {
    int at = Tape.response("Heron").length;
    assertEquals(
        List.of(
            HERON,
            "t.warc record 2 at byte " + at + ": " + problem,
            "t.warc record 3 https://karsa.example/Tern"),
        shown);
  }

  @Test
  void wrongLengthsDamageTheirOwnRecordOnly() {
    byte[] block = Tape.html("Plover");
    for (long length : new long[] {0, 40, block.length - 1, 5_000_000}) {
      byte[] record = Tape.record("response", Tape.fields("Plover"), block, length);
      List<String> shown = between(record);
      assertEquals(3, shown.size(), length + " " + shown);
      assertTrue(shown.get(1).contains("record 2 at byte"), length + " " + shown);
      assertTrue(shown.get(2).endsWith("/Tern"), length + " " + shown);
    }
  }

  @Test
  void anAbsurdLengthIsToldAsSuch() {
    byte[] record =
        Tape.record(
            "response", Tape.fields("Plover"), Tape.html("Plover"), 999_999_999_999_999_999L);
    assertOneNamed(
        between(record), "expected at most 8 MB a record, found 999,999,999,999,999,999 bytes");
    byte[] negative = Tape.record("response", Tape.fields("Plover"), Tape.html("Plover"), -1);
    assertTrue(between(negative).get(2).endsWith("/Tern"), between(negative).toString());
  }

  @Test
  void headersThatAreNoneDamageTheirOwnRecordOnly() {
    String good = new String(Tape.response("Plover"), UTF_8);
    for (String bad :
        List.of(
            good.replace("WARC/1.0", "WARC/one"),
            good.replace("Content-Length: ", "Content-Length: many "),
            good.replace("WARC-Date: ", "WARC-Date\u0000"),
            good.replace("Content-Length", "Content-Length: 7\r\nContent-Length"),
            good.substring(0, 90) + "\r\n",
            good.substring(90),
            "x".repeat(100_000) + "\r\n")) {
      List<String> shown = between(bad.getBytes(UTF_8));
      assertEquals(HERON, shown.get(0));
      assertEquals(
          "https://karsa.example/Tern",
          shown.get(shown.size() - 1).replaceAll(".* ", ""),
          bad.length() + " " + shown.toString().replaceAll("\\s", " "));
    }
  }

  @Test
  void anHttpHeaderThatIsNoneIsNamed() {
    byte[] record = Tape.response("Plover", "HTTP no\r\n\r\n".getBytes(UTF_8));
    assertOneNamed(between(record), "expected an HTTP response, found one that is damaged");
  }

  @Test
  void aDateThatIsNoneLeavesTheTimeOfRetrievalOpen() {
    String absurd = new String(Tape.response("Plover"), UTF_8).replace("2031-03", "99999-13");
    List<ReadResult> results = Tape.read(absurd.getBytes(UTF_8));
    assertTrue(((Read) results.get(0)).report().metadata().retrieved().isEmpty());
  }

  @Test
  void aFileThatIsCutOffIsNamedAndWhatStandsBeforeIsRead() {
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      byte[] first = packing.apply(Tape.response("Heron"));
      byte[] second = packing.apply(Tape.response("Plover"));
      for (int kept = 1; kept < second.length - 30; kept += 7) {
        List<String> shown = Tape.shown(Tape.join(first, Arrays.copyOf(second, kept)));
        assertEquals(HERON, shown.get(0), kept + " " + shown);
        assertEquals(2, shown.size(), kept + " " + shown);
        assertTrue(
            shown
                .get(1)
                .startsWith("t.warc record 2 at byte " + first.length + ": expected a whole"),
            kept + " " + shown);
      }
    }
  }

  @Test
  void changedBytesLoseTheRecordsInWhichTheyStandAndNoOthers() {
    Random random = new Random(21);
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      for (int run = 0; run < 150; run++) {
        byte[][] records =
            IntStream.range(0, 6)
                .mapToObj(i -> packing.apply(Tape.response("Ship" + i)))
                .toArray(byte[][]::new);
        int bad = random.nextInt(6);
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
          records[bad][random.nextInt(records[bad].length)] = (byte) random.nextInt(256);
        }
        List<String> shown = Tape.shown(Tape.join(records));
        for (int i = 0; i < 6; i++) {
          String url = "https://karsa.example/Ship" + i;
          boolean read = shown.stream().anyMatch(line -> line.endsWith(url));
          assertTrue(read || i == bad, bad + " is damaged, " + i + " is lost: " + shown);
        }
      }
    }
  }

  @Test
  void aPageThatIsTooLargeIsNamedAndAFilmIsOnlyCounted() {
    byte[] page = new byte[Block.MOST + 1];
    Arrays.fill(page, (byte) 'a');
    byte[] large = Tape.response("Plover", Tape.http("Content-Type: text/html", page));
    byte[] film = Tape.response("film", Tape.http("Content-Type: video/mp4", page));
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      List<String> shown =
          Tape.shown(
              Tape.join(
                  packing.apply(Tape.response("Heron")),
                  packing.apply(large),
                  packing.apply(film),
                  packing.apply(Tape.response("Tern"))));
      assertEquals(4, shown.size(), shown.toString());
      assertTrue(shown.get(1).contains("expected at most 8 MB a record, found 8,38"), shown + "");
      assertEquals("t.warc record 4 https://karsa.example/Tern", shown.get(2));
      assertEquals("1 records that hold no page", shown.get(3));
    }
  }

  @Test
  void aPageThatGrowsWithoutBoundsWhenUnpackedIsNamed() {
    byte[] bomb = Tape.gzip(new byte[200 << 20]);
    String headers = "Content-Type: text/html\r\nContent-Encoding: gzip";
    assertOneNamed(
        between(Tape.response("Plover", Tape.http(headers, bomb))),
        "expected at most 8 MB a record, found more when unpacked");
    List<String> joined =
        Tape.shown(
            Tape.join(
                Tape.gzip(Tape.response("Heron")),
                Tape.gzip(Tape.response("Plover", new byte[200 << 20])),
                Tape.gzip(Tape.response("Tern"))));
    assertEquals("t.warc record 3 https://karsa.example/Tern", joined.get(joined.size() - 1));
  }

  @Test
  void manyFalseBeginningsComeToAnEnd() {
    byte[] magic = {0x1F, (byte) 0x8B, 8};
    byte[] tape = new byte[3_000_000];
    for (int i = 0; i < tape.length; i++) {
      tape[i] = magic[i % 3];
    }
    List<String> shown = Tape.shown(Tape.join(Tape.gzip(Tape.response("Heron")), tape));
    assertEquals(2, shown.size(), shown.toString());
  }

  @Test
  void randomBytesAfterABeginningAreNamed() {
    Random random = new Random(22);
    for (int run = 0; run < 500; run++) {
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      byte[] tape = Tape.join("WARC/1.0\r\n".getBytes(UTF_8), noise);
      List<String> shown = Tape.shown(tape);
      assertTrue(shown.size() >= 1 && shown.get(0).contains("expected"), shown.toString());
    }
  }
}
