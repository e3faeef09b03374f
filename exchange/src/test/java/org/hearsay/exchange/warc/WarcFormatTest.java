package org.hearsay.exchange.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class WarcFormatTest {
  private static final List<UnaryOperator<byte[]>> PACKINGS =
      List.of(b -> b, Tape::gzip, b -> Zstd.compress(b));

  private static final byte[][] RECORDS = {
    Tape.info(),
    Tape.response("Heron"),
    Tape.record("request", Tape.fields("Heron"), "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
    Tape.response("Plover"),
    Tape.response("logo", Tape.http("Content-Type: image/png", new byte[] {1, 2, 3})),
    Tape.response("Tern")
  };

  static byte[] packed(UnaryOperator<byte[]> packing, byte[]... records) {
    byte[] tape = new byte[0];
    for (byte[] record : records) {
      tape = Tape.join(tape, packing.apply(record));
    }
    return tape;
  }

  @Test
  void pagesAreReadHoweverTheRecordsArePacked() {
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      assertEquals(
          List.of(
              "t.warc record 2 https://karsa.example/Heron",
              "t.warc record 4 https://karsa.example/Plover",
              "t.warc record 6 https://karsa.example/Tern",
              "1 records that hold no page"),
          Tape.shown(packed(packing, RECORDS)));
    }
  }

  @Test
  void allRecordsMayBePackedAsOne() {
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      assertEquals(4, Tape.shown(packing.apply(Tape.join(RECORDS))).size());
    }
  }

  @Test
  void whereARecordBeginsIsSaidInBytesOfTheFile() {
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      int before = packed(packing, RECORDS[0], RECORDS[1], RECORDS[2]).length;
      assertEquals(
          "t.warc record 4 at byte " + before, Tape.read(packed(packing, RECORDS)).get(1).where());
    }
  }

  @Test
  void recordsMayBeLargeHoweverTheyArePacked() {
    byte[] noise = new byte[3_000_000];
    new java.util.Random(3).nextBytes(noise);
    byte[] film = Tape.response("film", Tape.http("Content-Type: video/mp4", noise));
    for (UnaryOperator<byte[]> packing : PACKINGS) {
      assertEquals(
          List.of("t.warc record 2 https://karsa.example/Tern", "1 records that hold no page"),
          Tape.shown(packed(packing, film, Tape.response("Tern"))));
    }
  }

  @Test
  void aReportHasItsUrlItsTimeOfRetrievalAndAnIdOfItsText() {
    Report report = ((Read) Tape.read(Tape.response("Heron")).get(0)).report();
    assertEquals("https://karsa.example/Heron", report.metadata().url().orElseThrow());
    assertEquals("2031-03-04T05:06:07Z", report.metadata().retrieved().orElseThrow());
    assertEquals(report.sha256().substring(0, 16), report.id());
    assertTrue(report.text().contains("\"We have settled it,\" Brill said."), report.text());
    assertTrue(report.isEnglish());
  }

  @Test
  void aPageThatWasSavedTwiceIsReadOnce() {
    assertEquals(
        List.of("t.warc record 1 https://karsa.example/Heron", "t.warc record 2 again"),
        Tape.shown(Tape.join(Tape.response("Heron"), Tape.response("Heron"))));
  }

  @Test
  void contentEncodingsAreUnpacked() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(Tape.page("Heron").getBytes(UTF_8));
    }
    byte[] page = Tape.page("Heron").getBytes(UTF_8);
    assertEncoded("gzip", Tape.gzip(page));
    assertEncoded("deflate", deflated.toByteArray());
    assertEncoded("zstd", Zstd.compress(page));
    assertEncoded("identity", page);
  }

  @Test
  void brotliIsUnpacked() {
    // Brotli (RFC 7932) of a page whose words are all there is: one uncompressed block.
    byte[] page = Tape.page("Heron").getBytes(UTF_8);
    assertEncoded("br", Brotli.stored(page));
  }

  private static void assertEncoded(String encoding, byte[] content) {
    String headers = "Content-Type: text/html\r\nContent-Encoding: " + encoding;
    byte[] tape = Tape.response("Heron", Tape.http(headers, content));
    assertEquals(
        List.of("t.warc record 1 https://karsa.example/Heron"), Tape.shown(tape), encoding);
  }

  @Test
  void contentInAnotherEncodingThanItSaysIsNamed() {
    byte[] content = Tape.page("Heron").getBytes(UTF_8);
    for (String encoding : List.of("br", "zstd", "compress", "gzip, br")) {
      String headers = "Content-Type: text/html\r\nContent-Encoding: " + encoding;
      assertEquals(
          List.of(
              "t.warc record 1 at byte 0: expected content in the encoding \""
                  + encoding
                  + "\", found it cut off or damaged",
              "t.warc record 2 https://karsa.example/Tern"),
          Tape.shown(
              Tape.join(
                  Tape.response("Heron", Tape.http(headers, content)), Tape.response("Tern"))));
    }
  }

  @Test
  void chunksArePutTogether() {
    byte[] page = Tape.page("Heron").getBytes(UTF_8);
    byte[] chunked =
        Tape.join(
            (Integer.toHexString(page.length) + "\r\n").getBytes(UTF_8),
            page,
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    byte[] tape =
        Tape.response(
            "Heron", Tape.http("Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked));
    assertEquals(1, Tape.read(tape).size());
    assertTrue(Tape.read(tape).get(0) instanceof Read);
  }

  @Test
  void theCharsetOfTheHttpHeaderHolds() {
    byte[] page = Tape.page("Café").getBytes(ISO_8859_1);
    byte[] tape =
        Tape.response("x", Tape.http("Content-Type: text/html; charset=\"ISO-8859-1\"", page));
    Report report = ((Read) Tape.read(tape).get(0)).report();
    assertTrue(report.text().contains("The Café left"), report.text());
  }

  @Test
  void resourcesAndExtractedTextsAreRead() {
    String uri = "WARC-Target-URI: <https://karsa.example/r>\r\n";
    byte[] page = Tape.page("Heron").getBytes(UTF_8);
    byte[] words = "Ferries stood still in Port Karsa on Monday.".getBytes(UTF_8);
    assertEquals(
        List.of(
            "t.warc record 1 https://karsa.example/r",
            "t.warc record 2 https://karsa.example/r",
            "1 records that hold no page"),
        Tape.shown(
            Tape.join(
                Tape.record("resource", uri + "Content-Type: text/html\r\n", page),
                Tape.record("conversion", uri + "Content-Type: text/plain\r\n", words),
                Tape.record("resource", uri + "Content-Type: image/png\r\n", page))));
  }

  @Test
  void pagesThatWereNotFoundOrMovedAreOnlyCounted() {
    byte[] moved = "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>x".getBytes(UTF_8);
    assertEquals(
        List.of("2 records that hold no page"),
        Tape.shown(Tape.join(Tape.response("a", moved), Tape.response("b", moved))));
  }

  @Test
  void aPageThatWasCutOffWhenItWasSavedIsNamed() {
    byte[] cut =
        Tape.record(
            "response", Tape.fields("Heron") + "WARC-Truncated: length\r\n", Tape.html("Heron"));
    assertEquals(
        List.of(
            "t.warc record 1 at byte 0: expected a whole page, found one that was cut off when it was"
                + " saved"),
        Tape.shown(cut));
  }

  @Test
  void aDictionaryForAllRecordsIsKept() {
    byte[] dictionary = Tape.page("Bittern").getBytes(UTF_8);
    byte[] frame = new byte[8];
    java.nio.ByteBuffer.wrap(frame)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .putInt(0x184D2A5D)
        .putInt(dictionary.length);
    byte[] tape = Tape.join(frame, dictionary);
    int[] begins = new int[3];
    String[] ships = {"Heron", "Plover", "Tern"};
    for (int i = 0; i < 3; i++) {
      begins[i] = tape.length;
      tape = Tape.join(tape, Zstd.compressUsingDict(Tape.response(ships[i]), dictionary, 3));
    }
    assertEquals(3, Tape.shown(tape).size(), Tape.shown(tape).toString());
    java.util.Arrays.fill(tape, begins[1] + 5, begins[1] + 20, (byte) 0xFF);
    List<String> shown = Tape.shown(tape);
    assertTrue(shown.get(1).startsWith("t.warc record 2 at byte " + begins[1] + ": "), shown + "");
    assertEquals("t.warc record 3 https://karsa.example/Tern", shown.get(2));
  }

  @Test
  void whatIsNoArchiveIsLeftToOtherReaders() {
    byte[] notes = Base64.getEncoder().encode("Ferries stood still.".getBytes(UTF_8));
    assertTrue(Tape.read(Tape.gzip(notes), "notes.gz").get(0) instanceof Read);
    assertEquals(
        List.of("t.warc: expected records of a web archive, found none"), Tape.shown(new byte[0]));
  }
}
