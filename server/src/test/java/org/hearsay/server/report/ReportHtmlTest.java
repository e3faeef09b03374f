package org.hearsay.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/hearsay/server/report/sample.html");
  private static final Places ARCHIVE =
      new Places(Optional.of(7L), e -> Optional.of(3L).filter(n -> e.equals("e1")), true);
  private static final Pages PAGES = new Pages();

  @Test
  void pageIsAsItWasReviewed() throws IOException {
    String html = html(Samples.report().record(), ARCHIVE);
    if (Boolean.getBoolean("hearsay.accept")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, html);
    }
    assertEquals(Files.readString(GOLDEN), html);
  }

  @Test
  void everyCharacterOfTheTextIsThereOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      CodedRecord record = random(random);
      assertEquals(record.header().text(), text(Jsoup.parse(html(record, ARCHIVE))));
    }
  }

  @Test
  void eachNumberLeadsToItsNoteAndBack() {
    Document page = Jsoup.parse(html(Samples.report().record(), ARCHIVE));
    assertEquals(13, page.select("sup a").size());
    for (Element number : page.select("sup a")) {
      String id = number.attr("href").substring(1);
      assertEquals(1, page.select(".notes li#" + id).size(), id);
      assertTrue(!page.select("bdi[data-of~=(^| )" + id + "( |$)]").isEmpty(), id);
    }
  }

  @Test
  void kindsDifferInShape() {
    Document page = Jsoup.parse(html(Samples.report().record(), ARCHIVE));
    assertEquals("🕊 shelled two judges in Nairobi.\"", after(page, "shelled"));
    assertEquals("that it ", page.select(".reading .m-denied").get(0).wholeText());
    assertEquals("a3 denied", page.select("sup a[href=#a3]").text());
    assertEquals("Kalpress", page.select(".reading .m-source").get(0).wholeText());
    assertEquals("said", page.select(".reading .m-cue").get(0).wholeText());
    assertTrue(page.select("#a2 .quoted").text().startsWith("\"The army"));
    // What is told indirectly stands in no quotation marks of ours.
    assertEquals("that it fired", page.select("#a3 .told").text());
    assertTrue(
        page.select("#a3").text().contains("The Harbour Post reports that a general denied"));
  }

  private static String after(Document page, String trigger) {
    return page.select(".reading .m-direct").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining())
        .replaceFirst("^.*(?=🕊)", "")
        .replaceFirst(" +" + trigger, " " + trigger);
  }

  @Test
  void nothingOfAReportBecomesMarkup() {
    String bad = "\"><script>x()</script><img src=x onerror=x()>'&amp;";
    Lines lines =
        new Lines("h-1", "Mayor said " + bad + " fell. " + bad)
            .with("title", bad)
            .with("outlet", bad)
            .with("url", "javascript:x()")
            .with("byline", bad)
            .with("dateline", bad)
            .with("published", "2024-03-06T" + bad)
            .entity("n1", "A" + bad, "organization", false)
            .place(bad, bad, bad)
            .claim("a1", bad, bad, "n1")
            .cue(bad)
            .content(bad)
            .with("kind", bad)
            .with("certainty", bad)
            .end()
            .event("\"><b id=e1>", "ASSAULT", bad, "a1")
            .actor(bad, "n1")
            .with("status", bad)
            .with("place", bad)
            .date(bad)
            .end();
    Document page = Jsoup.parse(html(lines.record(), ARCHIVE));
    assertEquals(0, page.select("img, main script, main b[id], [onerror]").size());
    assertEquals(bad, page.select("h1").text());
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertEquals(0, page.select("a[rel]").size());
  }

  @Test
  void whatTurnsTheTextAroundStaysByItself() {
    Lines lines = new Lines("b-1", "Plain \u202Eturned text.\n\nAnd on.");
    Document page = Jsoup.parse(html(lines.record(), Places.none()));
    assertEquals("Plain \u202Eturned text.\n\n", page.select(".block bdi").get(0).wholeText());
  }

  static String html(CodedRecord record, Places places) {
    ReportView view = ReportViewTest.view(record, places);
    return PAGES.html("report/page.jte", Frame.ofPeople(view.title(), "reports"), view);
  }

  static String text(Document page) {
    page.select("sup").remove();
    return page.select(".block").stream().map(Element::wholeText).collect(Collectors.joining());
  }

  private static CodedRecord random(Random random) {
    String[] words = {
      "army", "🕊", "<b>", "\"no\"", "said\n\n", "&amp;", " ", "é\u0301", "fell.\n"
    };
    StringBuilder text = new StringBuilder("Begin ");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
    }
    CodedRecord bare = new Lines("r", text.toString()).record();
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (int i = 1; i <= random.nextInt(12); i++) {
      List<Piece> content = new ArrayList<>();
      for (int k = 0; k <= random.nextInt(3); k++) {
        content.add(piece(random, text.length()));
      }
      Optional<Piece> cue = Optional.of(piece(random, text.length()));
      String kind = random.nextBoolean() ? "direct" : "indirect";
      claims.put(
          "a" + i,
          new Claim(
              "a" + i,
              kind,
              Optional.empty(),
              "group",
              cue,
              content,
              Optional.empty(),
              "certain",
              random.nextBoolean(),
              false,
              .9));
    }
    return new CodedRecord(
        bare.header(), bare.entities(), bare.places(), claims, bare.events(), bare.json());
  }

  private static Piece piece(Random random, int length) {
    int begin = random.nextInt(length);
    return new Piece(begin, begin + random.nextInt(25), "words");
  }
}
