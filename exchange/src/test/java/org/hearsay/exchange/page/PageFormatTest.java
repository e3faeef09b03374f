package org.hearsay.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.exchange.Formats;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as the command line reads them. */
class PageFormatTest {
  private static final String PAGE =
      "<!doctype html><title>Bridge shut</title><h1>Bridge shut for good in Arlen</h1>"
          + "<p>The council of Arlen voted on Monday to shut the bridge for good, its mayor said.</p>"
          + "<p>A ferry is to run from the first of May.</p>";

  private final List<ReadResult> results = new ArrayList<>();
  private final ReportReader reader = new ReportReader(results::add, Formats.all());

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html>, a, true",
    "<HTML LANG=en>, a, true",
    "  <!-- saved from url=(0021)https://a.example/ --><html>, a, true",
    "<?xml version='1.0'?><html xmlns='x'>, a, true",
    "<div>No head at all</div>, a.htm, true",
    "<div>No head at all</div>, a.txt, false",
    "Plain words of a report, a.html, false",
    "<?xml version='1.0'?><rss>, a.xml, false",
    "{\"text\": \"<html>\"}, a.json, false",
  })
  void pagesAreToldByTheirBeginOrName(String head, String name, boolean expected) {
    assertEquals(
        expected, new PageFormat().matches(head.getBytes(StandardCharsets.UTF_8), name), head);
  }

  @Test
  void nothingIsNoPage() {
    assertFalse(new PageFormat().matches(new byte[0], "a.html"));
  }

  @Test
  void foldersAndGzipAreRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.html"), PAGE);
    Files.writeString(folder.resolve("b.html"), "<!doctype html><h1>Page not found</h1>");
    Files.writeString(folder.resolve("c.txt"), "The council met on Monday.");
    Files.write(folder.resolve("d.html.gz"), zipped(PAGE.replace("Arlen", "Borlen")));
    reader.read(folder);
    assertEquals(4, results.size());
    assertTrue(results.get(0) instanceof Read r && r.report().text().startsWith("Bridge shut for"));
    assertEquals(
        new Unreadable(
            folder.resolve("b.html").toString(),
            "expected a web page with a report, found an error page: \"Page not found\""),
        results.get(1));
    assertTrue(results.get(2) instanceof Read);
    assertTrue(results.get(3) instanceof Read r && r.report().text().contains("Borlen"));
  }

  @Test
  void aPageWithoutEndIsRefusedWithoutReadingItAll() throws IOException {
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given[0]++;
            return given[0] <= PAGE.length() ? PAGE.charAt((int) given[0] - 1) : 'a';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
              bytes[i] = (byte) read();
            }
            return length;
          }
        };
    reader.read(endless, "a.html");
    assertEquals(
        List.of(
            new Unreadable("a.html", "expected a page of at most 16777216 bytes, found 16777217")),
        results);
    assertTrue(given[0] < 2L * PageReader.MAX_BYTES);
  }

  @Test
  void theSamePageTwiceIsARepetition() throws IOException {
    for (int i = 0; i < 2; i++) {
      reader.read(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)), i + ".html");
    }
    assertTrue(results.get(1) instanceof ReadResult.Repeated);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
