package org.hearsay.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break a reader; those that hold a report are still read. */
class HostilePagesTest {
  private static final String START =
      "<html><head><title>Bridge shut</title></head><body><h1>Bridge shut for good in Arlen</h1>"
          + "<p>The council of Arlen voted on Monday to shut the bridge for good, its mayor said.</p>"
          + "<p>Traders on the east bank had asked for a ferry, which is to run from the first of May.</p>";

  private static final String END = "<p>The last boat leaves at ten, the council said.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "<ul><li>",
        "<q>",
        "<i><b></i></b>",
        "<font><p>",
        "<svg><desc>",
        "<select><option>",
        "<template>",
        "<sup>",
        "<time datetime=2024-01-01>",
        "<div itemprop=author>",
        "<article class=comment>",
        "<div class=article-body>",
        "<form>",
        "<!--",
        "<",
        "&amp;",
        "&#0;",
        "<h1>",
        "<script><!--",
        "<math><mi>",
        "<p hidden>",
        "<br>",
        "<table><b>x<p>"
      })
  void whatIsRepeatedAHundredThousandTimesIsRead(String tag) throws UnreadablePageException {
    Report report = read(START + tag.repeat(100_000) + END);
    assertTrue(report.text().startsWith("Bridge shut for good in Arlen\n\nThe council"), tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/ld+json>[[[[[[[[",
        "<script type=application/ld+json>{\"@graph\":{\"@graph\":",
        "<meta name=date content=",
        "<link rel=canonical href=",
        "<title>A - B | ",
        "<meta name=author content='A B,"
      })
  void metadataThatNeverEndAreRead(String head) throws UnreadablePageException {
    String html = head + "[{\"@graph\":".repeat(50_000) + "'\"></script></title>" + START + END;
    assertTrue(read(html).text().contains("The last boat"), head);
  }

  @Test
  void controlCharactersDoNotReachTheText() throws UnreadablePageException {
    String text =
        read(START + "<p>The\0 mayor\u0007 said\u202E it\u00AD was\u200B late again.</p>").text();
    assertTrue(text.endsWith("The mayor said it was late again."), text);
  }

  /** Pages of the golden folder with bytes changed, doubled, cut: some are read, none breaks. */
  @Test
  void mutatedPagesAreReadOrRefused() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files =
        Files.list(Path.of("src/test/resources/org/hearsay/exchange/page/golden"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    Random random = new Random(20250512);
    int read = 0;
    int refused = 0;
    int runs = Integer.getInteger("hearsay.fuzz", 1000);
    for (int i = 0; i < runs; i++) {
      byte[] page = mutated(seeds.get(random.nextInt(seeds.size())), seeds, random);
      try {
        Report report = PageReader.read(page, Optional.empty(), Optional.empty());
        read++;
        assertFalse(report.text().isBlank());
        assertTrue(report.text().chars().noneMatch(c -> c < ' ' && c != '\n'), report.text());
        report.layout().regions().forEach(r -> assertTrue(r.end() <= report.text().length()));
      } catch (UnreadablePageException e) {
        refused++;
      }
    }
    assertEquals(runs, read + refused);
    assertTrue(read > runs / 10 && refused > runs / 10, read + " read, " + refused + " refused");
  }

  private static byte[] mutated(byte[] seed, List<byte[]> seeds, Random random) {
    byte[] page = seed.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(page.length);
      int length = Math.min(random.nextInt(400), page.length - at);
      switch (random.nextInt(4)) {
        case 0 -> page[at] = (byte) random.nextInt(256);
        case 1 -> page = joined(page, at, page, at + length);
        case 2 -> page = joined(page, at + length, page, at);
        default -> {
          byte[] other = seeds.get(random.nextInt(seeds.size()));
          page = joined(page, at, other, random.nextInt(other.length));
        }
      }
      if (page.length == 0) {
        return seed;
      }
    }
    return page;
  }

  /** The first bytes of one and the last of another. */
  private static byte[] joined(byte[] one, int end, byte[] other, int begin) {
    byte[] all = new byte[end + other.length - begin];
    System.arraycopy(one, 0, all, 0, end);
    System.arraycopy(other, begin, all, end, other.length - begin);
    return all;
  }

  private static Report read(String html) throws UnreadablePageException {
    return PageReader.read(
        html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
  }
}
