package org.hearsay.exchange.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.exchange.fetch.Fetcher;
import org.hearsay.exchange.fetch.Site;
import org.hearsay.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
  private static final Coder CODER = new Coder();

  private Path folder;
  private Site site;
  private Fetcher fetcher;
  private final List<String> journal = new ArrayList<>();
  private Function<Report, CodedReport> coder = CODER::code;

  @BeforeEach
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    site = new Site();
    fetcher = site.fetcher();
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    site.close();
  }

  private String item(String ship, String content) {
    return "<item><title>The "
        + ship
        + " sails</title><link>"
        + site.url("/" + ship)
        + "</link><source url='http://w.example'>Harbour Wire</source>"
        + "<pubDate>Tue, 04 Mar 2031 04:00:00 GMT</pubDate><content:encoded><![CDATA["
        + content
        + "]]></content:encoded></item>";
  }

  private void feed(String... items) {
    String rss =
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
            + "<title>The Karsa Courier</title><link>http://k.example/</link><description>x</description>"
            + String.join("", items)
            + "</channel></rss>";
    site.on(
        "/feed",
        exchange -> {
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          Site.send(exchange, same ? 304 : 200, same ? new byte[0] : rss.getBytes(UTF_8));
        });
  }

  private Instant round() throws InterruptedException {
    Journal listed =
        new Journal() {
          @Override
          public void added(URI url, Added how) {
            journal.add(url.getPath() + " " + how);
          }

          @Override
          public void passed(URI url, String reason) {
            journal.add(url.getPath() + " passed: " + reason);
          }

          @Override
          public void failed(URI url, String reason) {
            journal.add(url.getPath() + " failed: " + reason);
          }
        };
    try (Archive archive = Archive.open(folder.resolve("a.db"), Access.WRITE);
        Memory memory = Memory.open(folder.resolve("a.db.follow"))) {
      return new Follower(fetcher, archive, coder, memory, listed)
          .round(List.of(site.url("/feed")));
    }
  }

  private List<String> archived() throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
        Statement s = c.createStatement();
        ResultSet r = s.executeQuery("SELECT url, outlet, published FROM report ORDER BY id")) {
      while (r.next()) {
        all.add(URI.create(r.getString(1)).getPath() + " " + r.getString(2) + " " + r.getString(3));
      }
    }
    return all;
  }

  @Test
  void whatAFeedAnnouncesIsArchivedOnceWithWhatTheFeedKnowsOfIt() throws Exception {
    feed(item("heron", ""), item("tern", ""));
    site.on("/heron", 200, Ships.page("Heron"), "Content-Type", "text/html");
    site.on("/tern", 200, Ships.page("Tern"), "Content-Type", "text/html");
    Instant next = round();
    assertEquals(List.of("/heron NEW", "/tern NEW"), journal);
    assertEquals(
        List.of(
            "/heron Harbour Wire 2031-03-04T04:00:00Z", "/tern Harbour Wire 2031-03-04T04:00:00Z"),
        archived());
    site.advance(Duration.between(site.clock.instant(), next));
    round();
    assertEquals(2, journal.size());
    assertEquals(1, site.requests.stream().filter("/tern"::equals).count());
    assertEquals(2, site.requests.stream().filter("/feed"::equals).count());
  }

  @Test
  void aFeedIsLeftAloneForFiveMinutesAtLeast() throws Exception {
    feed();
    Instant first = site.clock.instant();
    assertTrue(!round().isBefore(first.plus(Follower.SHORTEST)));
    round();
    assertEquals(1, site.requests.stream().filter("/feed"::equals).count());
  }

  @Test
  void afterAStopTheWorkGoesOnWhereItWas() throws Exception {
    feed(item("heron", ""), item("tern", ""), item("plover", ""));
    for (String ship : List.of("heron", "tern", "plover")) {
      site.on("/" + ship, 200, Ships.page(ship), "Content-Type", "text/html");
    }
    coder =
        report -> {
          if (report.text().contains("tern")) {
            throw new ThreadDeath();
          }
          return CODER.code(report);
        };
    assertThrows(ThreadDeath.class, this::round);
    assertEquals(List.of("/heron NEW"), journal);
    coder = CODER::code;
    round();
    assertEquals(List.of("/heron NEW", "/tern NEW", "/plover NEW"), journal);
    assertEquals(3, archived().size());
    assertEquals(1, site.requests.stream().filter("/heron"::equals).count());
  }

  @Test
  void theFeedStandsInForAPageThatCannotBeHad() throws Exception {
    feed(
        item("heron", Ships.paragraphs("Heron")),
        item("tern", Ships.paragraphs("Tern") + "<p>Read more</p>"));
    round();
    assertEquals(List.of("/heron NEW", "/tern failed: expected status 200, found 404"), journal);
    assertEquals(List.of("/heron Harbour Wire 2031-03-04T04:00:00Z"), archived());
  }

  @Test
  void aPageThatIsOutOfReachIsTriedAgain() throws Exception {
    feed(item("heron", ""));
    site.on("/heron", 503, "", "Retry-After", "600");
    Instant next = round();
    assertEquals(List.of(), journal);
    site.on("/heron", 200, Ships.page("Heron"), "Content-Type", "text/html");
    site.advance(Duration.between(site.clock.instant(), next).plusSeconds(600));
    round();
    assertEquals(List.of("/heron NEW"), journal);
  }

  @Test
  void aPageThatStaysOutOfReachIsGivenUpAndNamed() throws Exception {
    feed(item("heron", ""));
    site.on("/heron", 503, "");
    for (int i = 0; i < 14; i++) {
      round();
      site.advance(Duration.ofHours(12));
    }
    assertEquals(List.of("/heron failed: expected status 200, found 503"), journal);
  }

  @Test
  void whatIsNoPageOrNoFeedIsNamed() throws Exception {
    feed(item("heron", ""));
    site.on("/heron", 200, "%PDF-1.7", "Content-Type", "application/pdf");
    round();
    assertEquals(List.of("/heron failed: expected a web page, found application/pdf"), journal);
    site.on("/feed", 200, "<html>no feed</html>");
    site.advance(Duration.ofDays(1));
    round();
    assertTrue(
        journal.get(1).startsWith("/feed failed: expected RSS, Atom or a JSON Feed"), journal + "");
  }

  @Test
  void aPageCannotPassItselfOffAsAnotherSites() throws Exception {
    feed(item("heron", ""), item("tern", ""));
    String link = "<head><link rel='canonical' href='%s'>";
    String foreign =
        Ships.page("Heron").replace("<head>", String.format(link, "https://other.example/a"));
    String own = Ships.page("Tern").replace("<head>", String.format(link, site.url("/bird")));
    site.on("/heron", 200, foreign, "Content-Type", "text/html");
    site.on("/tern", 200, own, "Content-Type", "text/html");
    round();
    assertEquals(
        List.of("/heron", "/bird"),
        archived().stream().map(r -> r.replaceFirst(" .*", "")).toList());
  }

  @Test
  void aFaultOfTheCoderConcernsItsReportOnly() throws Exception {
    feed(item("heron", ""), item("tern", ""));
    site.on("/heron", 200, Ships.page("Heron"), "Content-Type", "text/html");
    site.on("/tern", 200, Ships.page("Tern"), "Content-Type", "text/html");
    coder =
        report -> {
          if (report.text().contains("Heron")) {
            throw new IllegalStateException("no sense in it");
          }
          return CODER.code(report);
        };
    round();
    assertTrue(
        journal.get(0).startsWith("/heron failed: not coded, a fault in Hearsay"), journal + "");
    assertEquals("/tern NEW", journal.get(1));
  }

  @Test
  void aFileThatIsNoMemoryIsNamed() throws Exception {
    Path file =
        java.nio.file.Files.writeString(
            folder.resolve("x"), "no database, but long enough ".repeat(50));
    MemoryException e = assertThrows(MemoryException.class, () -> Memory.open(file));
    assertTrue(String.valueOf(e.getMessage()).startsWith(file + ": "), e.getMessage());
  }
}
