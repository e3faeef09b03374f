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
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
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

  @Test
  void ofRecordsPackedAsOneAllAreReadThatStandBeforeTheCut() {
    byte[] packed = Tape.gzip(Tape.join(FLEET));
    for (int kept = 40; kept < packed.length; kept += 3) {
      byte[] cut = Arrays.copyOf(packed, kept);
      int whole = whole(unpacked(cut));
      List<String> shown = Tape.shown(cut);
      assertEquals(ships(whole), shown.subList(0, whole), kept + " " + shown);
      assertEquals(whole + 1, shown.size(), kept + " " + shown);
      assertEquals(
          "t.warc record "
              + (whole + 1)
              + " at byte 0: expected a whole record, found one that is cut off",
          shown.get(whole));
    }
  }

  @Test
  void ofRecordsPackedAsOneThoseBeforeADamageAreReadAndThoseOfOtherMembers() {
    byte[] packed = Tape.gzip(Tape.join(FLEET));
    byte[] tern = Tape.gzip(Tape.response("Tern"));
    byte[] two = Tape.gzip(Tape.join(Tape.response("Gull"), Tape.response("Skua")));
    int middle = packed.length / 2;
    int before = whole(unpacked(Arrays.copyOf(packed, middle)));
    assertTrue(before > 1 && before < FLEET.length - 1, "in the midst: " + before);
    for (int cut = 0; cut < 2; cut++) {
      byte[] damaged = cut == 0 ? packed.clone() : Arrays.copyOf(packed, middle);
      // A code that no block of deflate has, wherever the byte falls: found at once or soon.
      Arrays.fill(damaged, middle - 20, middle, (byte) 0xFF);
      List<String> shown = Tape.shown(Tape.join(damaged, tern, two));
      int read = shown.size() - 4;
      assertTrue(read >= before - 1 && read <= before, before + " " + shown);
      assertEquals(ships(read), shown.subList(0, read));
      assertEquals(
          "t.warc record "
              + (read + 1)
              + " at byte 0: expected a whole record, found one that is damaged; what is packed with it"
              + " and stands behind it is lost",
          shown.get(read));
      List<String> rest = shown.subList(read + 1, shown.size());
      assertTrue(rest.get(0).endsWith("/Tern"), shown.toString());
      assertTrue(rest.get(1).endsWith("/Gull"), shown.toString());
      assertTrue(rest.get(2).endsWith("/Skua"), shown.toString());
    }
  }

  @Test
  void membersMayHaveNamesAndCommentsAndOtherFields() {
    byte[] plain = Tape.gzip(Tape.response("Heron"));
    byte[] header = Arrays.copyOf(plain, 10);
    header[3] = 2 | 4 | 8 | 16;
    byte[] fields = {3, 0, 'x', 'y', 'z', 'n', 'a', 0, 'c', 0, 1, 2};
    byte[] body = Arrays.copyOfRange(plain, 10, plain.length);
    List<String> shown =
        Tape.shown(Tape.join(Tape.join(header, fields, body), Tape.gzip(Tape.response("Tern"))));
    assertEquals(List.of(HERON, "t.warc record 2 https://karsa.example/Tern"), shown);
  }

  @Test
  void aMemberThatIsNotAsLongAsItSaysIsNamed() {
    byte[] wrong = Tape.gzip(Tape.response("Plover"));
    wrong[wrong.length - 2] ^= 1;
    byte[] first = Tape.gzip(Tape.response("Heron"));
    assertEquals(
        List.of(
            HERON,
            "t.warc record 2 at byte "
                + first.length
                + ": expected a whole record, found one that is damaged",
            "t.warc record 3 https://karsa.example/Tern"),
        Tape.shown(Tape.join(first, wrong, Tape.gzip(Tape.response("Tern")))));
  }

  private static final byte[][] FLEET =
      IntStream.range(0, 40)
          .mapToObj(i -> Tape.response("Ship" + i, noisy("Ship" + i, i)))
          .toArray(byte[][]::new);

  /** A page with something that does not pack well. */
  private static byte[] noisy(String ship, int seed) {
    Random random = new Random(seed);
    StringBuilder noise = new StringBuilder("<!-- ");
    for (int i = random.nextInt(400); i > 0; i--) {
      noise.append((char) ('a' + random.nextInt(26)));
    }
    String page = Tape.page(ship).replace("</body>", noise + " --></body>");
    return Tape.http("Content-Type: text/html", page.getBytes(UTF_8));
  }

  private static List<String> ships(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> "t.warc record " + (i + 1) + " https://karsa.example/Ship" + i)
        .toList();
  }

  /** So many have their whole content in what was unpacked. */
  private static int whole(byte[] unpacked) {
    int ships = 0;
    for (int end = 0; ships < FLEET.length; ships++) {
      end += FLEET[ships].length;
      if (end - 4 > unpacked.length) {
        return ships;
      }
    }
    return ships;
  }

  /** What Java's own inflater makes of a member that is cut off. */
  private static byte[] unpacked(byte[] cut) {
    Inflater inflater = new Inflater(true);
    inflater.setInput(cut, 10, cut.length - 10);
    byte[] all = new byte[1 << 20];
    try {
      return Arrays.copyOf(all, inflater.inflate(all));
    } catch (DataFormatException e) {
      throw new AssertionError(e);
    } finally {
      inflater.end();
    }
  }
}
