package org.hearsay.exchange.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final URI URL = URI.create("https://karsa.example/feeds/all.xml");

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
          <title>The Karsa Courier</title><link>https://karsa.example/</link>
          <description>News of the harbour</description><ttl>20</ttl>
          <item>
            <title>Council lifts ban &amp; ferry sails</title>
            <link>https://karsa.example/ban</link>
            <dc:creator>Ona Brill</dc:creator>
            <source url="https://wire.example/rss">Harbour Wire</source>
            <pubDate>Tue, 04 Mar 2031 05:06:07 GMT</pubDate>
            <description>The ban is &lt;b&gt;over&lt;/b&gt;.</description>
            <content:encoded><![CDATA[<p>The council lifted the ban.</p><p>The ferry sailed.</p>]]></content:encoded>
          </item>
          <item>
            <title>Second</title><link>/second</link><author>desk@karsa.example (Tam Orre)</author>
            <pubDate>Tue, 04 Mar 99999 05:06:07 GMT</pubDate>
          </item>
          <item><title>Without a page</title><guid isPermaLink="false">17</guid></item>
        </channel>
      </rss>
      """;

  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
        <channel rdf:about="https://karsa.example/"><title>The Karsa Courier</title>
          <link>https://karsa.example/</link><description>x</description>
          <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
        <item rdf:about="https://karsa.example/ban"><title>Council lifts ban</title>
          <link>https://karsa.example/ban</link><dc:creator>Ona Brill</dc:creator>
          <dc:date>2031-03-04T05:06:07Z</dc:date></item>
      </rdf:RDF>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
        <title>The Karsa Courier</title><id>urn:x</id><updated>2031-03-04T05:06:07Z</updated>
        <entry>
          <title type="html">Council &lt;i&gt;lifts&lt;/i&gt; ban</title><id>urn:y</id>
          <link rel="alternate" href="https://karsa.example/ban"/>
          <author><name>Ona Brill</name></author>
          <published>2031-03-04T07:06:07+02:00</published><updated>2031-03-05T05:06:07Z</updated>
          <source><title>Harbour Wire</title><id>urn:z</id></source>
          <summary>The ban is over.</summary>
          <content type="html">&lt;p&gt;The council lifted the ban.&lt;/p&gt;</content>
        </entry>
      </feed>
      """;

  private static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "The Karsa Courier",
       "items": [
        {"id": "1", "url": "https://karsa.example/ban", "title": "Council lifts ban",
         "authors": [{"name": "Ona Brill"}], "date_published": "2031-03-04T07:06:07+02:00",
         "summary": "The ban is over.", "content_text": "The council lifted <the> ban.\\nThe ferry sailed."},
        {"id": "https://karsa.example/second", "author": {"name": "Tam Orre"},
         "date_published": "2031-13-04T07:06:07Z"},
        {"id": "3"}, 7, null]}
      """;

  private static Feed read(String feed) throws UnreadableFeedException {
    return FeedReader.read(feed.getBytes(UTF_8), Optional.empty(), URL);
  }

  private static FeedItem first(String feed) throws UnreadableFeedException {
    return read(feed).items().get(0);
  }

  @Test
  void rssIsRead() throws Exception {
    Feed feed = read(RSS);
    assertEquals(Optional.of("The Karsa Courier"), feed.title());
    assertEquals(Optional.of(Duration.ofMinutes(20)), feed.every());
    assertEquals(2, feed.items().size());
    assertEquals(
        new FeedItem(
            URI.create("https://karsa.example/ban"),
            Optional.of("Council lifts ban & ferry sails"),
            Optional.of("Ona Brill"),
            Optional.of("Harbour Wire"),
            Optional.of("2031-03-04T05:06:07Z"),
            Optional.of("The ban is <b>over</b>."),
            Optional.of("<p>The council lifted the ban.</p><p>The ferry sailed.</p>")),
        feed.items().get(0));
    assertEquals(
        new FeedItem(
            URI.create("https://karsa.example/second"),
            Optional.of("Second"),
            Optional.of("Tam Orre"),
            Optional.of("The Karsa Courier"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        feed.items().get(1));
  }

  @Test
  void rdfAtomAndJsonFeedsAreRead() throws Exception {
    for (String feed : List.of(RDF, ATOM, JSON)) {
      FeedItem item = first(feed);
      assertEquals(URI.create("https://karsa.example/ban"), item.url(), feed);
      assertEquals(Optional.of("Council lifts ban"), item.title(), feed);
      assertEquals(Optional.of("Ona Brill"), item.author(), feed);
      assertEquals(Optional.of("2031-03-04T05:06:07Z"), item.published(), feed);
    }
    assertEquals(Optional.of("Harbour Wire"), first(ATOM).outlet());
    assertEquals(Optional.of("<p>The council lifted the ban.</p>"), first(ATOM).content());
    assertEquals(Optional.of(Duration.ofMinutes(30)), read(RDF).every());
    assertEquals(
        Optional.of("<p>The council lifted &lt;the&gt; ban.</p><p>The ferry sailed.</p>"),
        first(JSON).content());
    assertEquals(2, read(JSON).items().size());
    assertTrue(read(JSON).items().get(1).published().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void theEncodingIsTakenFromMarkDeclarationOrHeader(String encoding) throws Exception {
    String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
    String feed =
        mark
            + RSS.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                .replace("Ona", "Oña");
    byte[] bytes = feed.getBytes(Charset.forName(encoding));
    assertEquals(
        Optional.of("Oña Brill"),
        FeedReader.read(bytes, Optional.empty(), URL).items().get(0).author());
  }

  @Test
  void entitiesAndDocumentTypesAreRefusedInOneLine() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append(String.format("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">", i, i - 1, i - 1, i - 1));
    }
    bomb.append("]>").append(RSS.substring(RSS.indexOf("<rss")).replace("Second", "&a39;"));
    String outside =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + RSS.substring(RSS.indexOf("<rss")).replace("Second", "&x;");
    String dtd =
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\">" + RSS.substring(RSS.indexOf("<rss"));
    for (String feed : List.of(bomb.toString(), outside, dtd)) {
      UnreadableFeedException e = assertThrows(UnreadableFeedException.class, () -> read(feed));
      assertTrue(e.problem().contains("DOCTYPE"), e.problem());
      assertEquals(1, e.problem().lines().count());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no feed",
        "<html><body>x</body></html>",
        "<rss",
        "<rss version=\"2.0\"/>",
        "{",
        "{\"version\": \"2\"}",
        "{}",
        "[]",
        "<?xml version=\"1.0\"?>",
        "\u0000\u0001"
      })
  void whatIsNoFeedIsTold(String feed) {
    UnreadableFeedException e = assertThrows(UnreadableFeedException.class, () -> read(feed));
    assertTrue(e.problem().startsWith("expected "), e.problem());
    assertEquals(1, e.problem().lines().count());
  }

  @Test
  void deepNestingIsReadOrTold() {
    String deep = "<b>".repeat(200_000) + "</b>".repeat(200_000);
    String xhtml =
        ATOM.replace(
                "The ban is over.",
                "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + deep + "</div>")
            .replace("<summary>", "<summary type=\"xhtml\">");
    for (String feed :
        List.of(xhtml, RSS.replace("Second", deep), JSON.replace("7, null", "[".repeat(100_000)))) {
      try {
        read(feed);
      } catch (UnreadableFeedException e) {
        assertTrue(e.problem().startsWith("expected "));
      }
    }
  }

  @Test
  void changedFeedsAreReadOrTold() {
    Random random = new Random(31);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = List.of(RSS, RDF, ATOM, JSON).get(i % 4).getBytes(UTF_8);
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        for (FeedItem item : FeedReader.read(bytes, Optional.of("text/xml"), URL).items()) {
          assertTrue(item.url().getHost() != null);
        }
      } catch (UnreadableFeedException e) {
        assertEquals(1, e.problem().lines().count(), e.problem());
      }
    }
  }
}
