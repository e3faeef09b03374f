package org.hearsay.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which sites give headline, outlet, byline and date. */
class PageHeadTest {
  private static final String TITLE = "Mayor of Arlen quits after bridge vote fails";

  private static final String TEXT =
      "<p>The council of Arlen voted on Monday to close the bridge for good, the mayor said in a long speech.</p>"
          + "<p>Traders in the lower town fear that their customers will stay away, and plan to protest on Friday.</p>"
          + "<p>“We will not go,” said Bo Lund, who has sold fish at the quay for forty years.</p>";

  private static final String ADDRESS =
      "<link rel=canonical href=https://www.arlenpost.example/news/mayor>";

  private static Metadata read(String head, String body) throws UnreadablePageException {
    String html =
        "<!DOCTYPE html><html><head><meta charset=utf-8>"
            + head
            + "</head><body>"
            + body.replace("TITLE", TITLE).replace("TEXT", TEXT)
            + "</body></html>";
    byte[] bytes = html.replace("TITLE", TITLE).getBytes(StandardCharsets.UTF_8);
    return PageReader.read(bytes, Optional.empty(), Optional.empty()).metadata();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Arlen Post ~ <h1>Mayor of Arlen quits<br>after bridge vote fails</h1>TEXT",
        "Arlen Post : Local News ~ <h1>Local News</h1><h2>TITLE</h2>TEXT",
        "Arlen Post ~ <h1><a href='/'>The Arlen Post</a></h1><h2>TITLE</h2>TEXT",
        "TITLE - Arlen Post ~ <h1><span class=overline>Politics</span> TITLE</h1>TEXT",
        "TITLE ~ <h1><span class=live-badge>LIVE</span>TITLE</h1>TEXT",
        "TITLE ~ <h1>TITLE <span class=comment-count>12 comments</span></h1>TEXT",
        "Arlen Post ~ <div><h1>Ten walks in the county for a fine spring day with children</h1></div><h1>TITLE</h1>TEXT",
        "Arlen Post ~ <h1>TITLE</h1>TEXT<h1>What else you can read in the paper this week and the next</h1>",
        "Arlen Post ~ <h2>TITLE</h2>TEXT<footer><h1>Subscribe to the Arlen Post</h1></footer>",
        "Arlen Post: TITLE ~ <h1>Arlen Post</h1><div class=story-hed>TITLE</div>TEXT",
        "Story ~ <p><b>TITLE</b></p><p><b>Friday, November 14, 2003</b></p>TEXT",
        "Story ~ <font size=1><b>Schools and other news today</b></font><br><font size=5><b>TITLE</b></font><br><font size=1>by Al Orne of the Post</font>TEXT",
        "Arlen Post ~ <div class=cookie-banner><h2>We value your privacy and that of all readers</h2>TEXTTEXTTEXT</div><h1>TITLE</h1>TEXT",
        "What the mayor did ~ <h1>TITLE</h1>TEXT<h2>What the council of Arlen did</h2>",
      })
  void headlines(String title, String body) throws UnreadablePageException {
    assertEquals(Optional.of(TITLE), read("<title>" + title + "</title>", body).title(), body);
  }

  @Test
  void shortHeadlinesAreNoSections() throws UnreadablePageException {
    String body = "<h1>Rain stops play</h1><h2>Third day lost after storms in the north</h2>TEXT";
    assertEquals(
        Optional.of("Rain stops play"), read("<title>Rain stops play</title>", body).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta property=og:site_name content=Drupal> ~ <h1 id=site-name><a href=/ rel=home>The Arlen Post</a></h1>",
        "<meta property=og:site_name content=arlenpost.example> ~ <a href=/><img alt='The Arlen Post' src=x></a>",
        "<meta property=og:site_name content='Moe Media Group'><title>TITLE - The Arlen Post</title> ~ <footer>© Moe Media Group</footer>",
        "<title>TITLE | The Arlen Post - News, sport and weather from Arlen</title> ~ <p></p>",
        "<title>TITLE</title> ~ <a class=bar__logo href=/ aria-label='The Arlen Post, home'></a>",
        "<title>TITLE</title> ~ <span itemprop=publisher itemscope><meta itemprop=name content='The Arlen Post'></span><footer>© Arlen Post AG</footer>",
        "<meta name=copyright content='The Arlen Post Ltd.'> ~ <p></p>",
        "<link rel=alternate type=application/rss+xml title='The Arlen Post » Feed'> ~ <p></p>",
        "<title>TITLE</title> ~ <header><a class=site-logo href=/><img alt='The Arlen Post - The voice of the valley'></a></header>",
        "<meta property=og:site_name content=ArlenLocal><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"The Arlen Post\",\"parentOrganization\":{\"name\":\"Moe Group\"}}}</script> ~ <p></p>",
        "<script type=application/ld+json>{\"@type\":\"WebPage\",\"isPartOf\":{\"@type\":\"WebSite\",\"name\":\"The Arlen Post\"}}</script> ~ <p></p>",
        "<title>TITLE</title> ~ <div>© 2024 The Arlen Post. All rights reserved.</div>",
      })
  void outlets(String head, String body) throws UnreadablePageException {
    assertEquals(
        Optional.of("The Arlen Post"),
        read(ADDRESS + head, body + "<h1>TITLE</h1>TEXT").outlet(),
        head + body);
  }

  @Test
  void nameOfAContentSystemIsNoOutlet() throws UnreadablePageException {
    String head = "<meta property=og:site_name content='My Site'>";
    assertEquals(Optional.empty(), read(head, "<h1>TITLE</h1>TEXT").outlet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p>By Ana Prill, Political Editor</p> ~ Ana Prill",
        "<div>By<br>Ana Prill<br>Political Editor</div> ~ Ana Prill",
        "<p>By Ana Prill, Health Reporter Published 6:30 am, 21 January 2025</p> ~ Ana Prill",
        "<p>BY ANA PRILL, EDITOR</p> ~ ANA PRILL",
        "<p>By Siobhán O’Neill-Ward and Jean-Luc d’Arbois</p> ~ Siobhán O’Neill-Ward and Jean-Luc d’Arbois",
        "<p>By J. R. K. Prill Jr.</p> ~ J. R. K. Prill Jr.",
        "<p>By Ana Prill, Cy Moe, and Dov Ray</p> ~ Ana Prill, Cy Moe and Dov Ray",
        "<p>Posted on May 12, 2024 by Ana Prill</p> ~ Ana Prill",
        "<p>12 May 2024 | By Ana Prill</p> ~ Ana Prill",
        "<p>Ana Prill, Staff Writer</p> ~ Ana Prill",
        "<p>By Ana Prill Special to the Post</p> ~ Ana Prill",
        "<div><a href=/people/ana-prill>Ana Prill</a><br>Correspondent</div> ~ Ana Prill",
        "<div>Written by <a href=/author/ap>Ana Prill</a> | Edited by <a href=/author/cm>Cy Moe</a></div> ~ Ana Prill",
        "<div>Words <a href=/author/ap>Ana Prill</a>, Photos by <a href=/author/cm>Cy Moe</a></div> ~ Ana Prill",
        "<div class=lb-by><span>Ana Prill</span> and <span>Cy Moe</span></div> ~ Ana Prill and Cy Moe",
        "<div class=field-writer><div><div>Ana Prill in Arlen</div></div></div> ~ Ana Prill",
        "<p>Photo by Cy Moe</p> ~",
        "<p>12 May 2024 | Photo by Cy Moe</p> ~",
        "<p>3 men held by Arlen Police</p> ~",
        "<p>Report Abuse Here</p><p>From The Archives</p> ~",
        "<p>Arlen, 12 May 2024</p> ~",
      })
  void bylinesAboveTheText(String line, String byline) throws UnreadablePageException {
    assertEquals(
        Optional.ofNullable(byline), read(ADDRESS, "<h1>TITLE</h1>" + line + "TEXT").byline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p>(Reporting by Ana Prill in Arlen; editing by Cy Moe)</p> ~ Ana Prill",
        "<p align=right><i>- Ana Prill</i></p> ~ Ana Prill",
        "<p><i>Ana Prill, our own correspondent</i></p> ~ Ana Prill",
        "<p>Editing by Cy Moe</p> ~",
        "<h3>Cy Moe</h3><p>Cy Moe is a reporter.</p> ~",
      })
  void bylinesBelowTheText(String line, String byline) throws UnreadablePageException {
    assertEquals(Optional.ofNullable(byline), read(ADDRESS, "<h1>TITLE</h1>TEXT" + line).byline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta name=author content=aprill> ~ Cy Moe",
        "<meta itemprop=author content='Guest User'> ~ Cy Moe",
        "<meta name=author content='DLE Engine (http://dle.example)'> ~ Cy Moe",
        "<meta name=dcterms.creator content='Ministry of Works'> ~ Cy Moe",
        "<meta name=author content='Ana Prill'> ~ Cy Moe",
        "<meta name=author content='Cy Moe, Ana Prill'> ~ Cy Moe, Ana Prill",
      })
  void whatReadersSeeGoesBeforeOtherNamesInMetadata(String head, String byline)
      throws UnreadablePageException {
    assertEquals(
        Optional.of(byline), read(ADDRESS + head, "<h1>TITLE</h1><p>By Cy Moe</p>TEXT").byline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p>7/19/12</p> ~ 2012-07-19",
        "<p>14.09.2023, 11:20 (GMT+3)</p> ~ 2023-09-14T11:20:00+03:00",
        "<dl><dt>Posted</dt><dd><time datetime=2025-03-03>3 Mar</time></dd><dt>Originally published</dt><dd>1 Mar 2025</dd></dl> ~ 2025-03-01",
        "<ul><li><time datetime=2025-03-04T18:40:00-06:00>Mar 4</time></li><li>Updated <time datetime=2025-03-05T08:11:00-06:00>today</time></li></ul> ~ 2025-03-04T18:40:00-06:00",
        "<time datetime=2025-03-04T00:00:00-04:00>4 March</time> ~ 2025-03-04",
        "<time itemprop=datePublished content=2019-12-17T17:25:00+01:00>17.12.</time><meta name=date content=2019-12-18> ~ 2019-12-17T17:25:00+01:00",
      })
  void dates(String line, String published) throws UnreadablePageException {
    assertEquals(
        Optional.of(published),
        read("", "<h1>TITLE</h1>" + line + "TEXT").published().map(Publication::value));
  }

  @ParameterizedTest
  @CsvSource({
    "2024/05/04/mayor, 2024-05-04",
    "2024/may/4/mayor, 2024-05-04",
    "news/20240504/mayor, 2024-05-04",
    "news/2024050411, ",
    "news/2024/0504, ",
  })
  void daysInAddresses(String path, String day) throws UnreadablePageException {
    String head = "<link rel=canonical href=https://arlenpost.example/" + path + ">";
    assertEquals(
        Optional.ofNullable(day),
        read(head, "<h1>TITLE</h1>TEXT").published().map(Publication::value));
  }

  @Test
  void dateNearestAboveTheHeadlineIsItsOwn() throws UnreadablePageException {
    String body = "<div>Monday, 1 December 2025</div><p>4 May 2024</p><h1>TITLE</h1>TEXT";
    assertEquals(Optional.of("2024-05-04"), read("", body).published().map(Publication::value));
  }

  @Test
  void baseMayBeThePagesOwnAddress() throws UnreadablePageException {
    String own = "https://arlenpost.example/index.php/news/118-mayor";
    assertEquals(Optional.of(own), read("<base href=" + own + ">", "<h1>TITLE</h1>TEXT").url());
    assertEquals(
        Optional.empty(),
        read("<base href=https://arlenpost.example/news/>", "<h1>TITLE</h1>TEXT").url());
  }
}
