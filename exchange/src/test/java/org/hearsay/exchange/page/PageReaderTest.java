package org.hearsay.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String BODY =
      "<h1>Želiv mayor resigns over café sale</h1>"
          + "<p>The mayor of Želiv resigned on Monday after the sale of the town’s café, her office said.</p>"
          + "<p>Councillors are to choose her successor in a fortnight, the “Želivský list” wrote.</p>";

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static Report read(String html) throws UnreadablePageException {
    return PageReader.read(
        html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
  }

  private static Metadata metadata(String head) throws UnreadablePageException {
    return read(page(head, BODY)).metadata();
  }

  private static Optional<String> published(String head) throws UnreadablePageException {
    return metadata(head).published().map(Publication::value);
  }

  @Test
  void textIsTitleAndParagraphsWithBlankLines() throws UnreadablePageException {
    Report report = read(page("", BODY));
    assertEquals(3, report.text().split("\n\n").length);
    assertEquals(
        Optional.of("Želiv mayor resigns over café sale"),
        report.layout().title().map(s -> s.in(report.text())));
    assertEquals(2, report.layout().body().size());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, <meta charset=utf-8>, ",
    "UTF-8, , ",
    "UTF-8, <meta charset=iso-8859-1>, ",
    "windows-1250, <meta charset=windows-1250>, ",
    "windows-1250, <meta http-equiv=Content-Type content='text/html; charset=windows-1250'>, ",
    "windows-1250, <meta charset=utf-8>, windows-1250",
    "windows-1250, , windows-1250",
    "x-UTF-16LE-BOM, , ",
    "UTF-16, <meta charset=utf-16>, utf-8",
  })
  void charsetsAreReadAsMeant(String charset, String meta, String header)
      throws UnreadablePageException {
    byte[] bytes = page(meta == null ? "" : meta, BODY).getBytes(Charset.forName(charset));
    Report report = PageReader.read(bytes, Optional.ofNullable(header), Optional.empty());
    assertEquals(
        Optional.of("Želiv mayor resigns over café sale"),
        report.metadata().title(),
        report.text());
  }

  @Test
  void aPageThatIsCutInACharacterIsStillUtf8() throws UnreadablePageException {
    byte[] bytes = (page("", BODY) + "é").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertTrue(
        PageReader.read(cut, Optional.empty(), Optional.empty()).text().contains("Želivský"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=article:published_time content=2024-05-06T07:08:09+0200> | 2024-05-06T07:08:09+02:00",
        "<meta name=dc.date content=2024-05-06> | 2024-05-06",
        "<meta name=parsely-pub-date content=2024-05-06T07:08:09.123Z> | 2024-05-06T07:08:09.123Z",
        "<meta name=sailthru.date content='Mon, 06 May 2024 07:08:09 +0000'> | 2024-05-06T07:08:09Z",
        "<meta name=date content=1714979289000> | 2024-05-06T07:08:09Z",
        "<meta name=pubdate content=20240506> | 2024-05-06",
        "<meta name=date content='May 6, 2024'> | 2024-05-06",
        "<meta property=article:modified_time content=2024-05-07> | ",
        "<meta name=date content=0000-00-00><meta name=created content=2024-05-06> | 2024-05-06",
        "<meta name=date content=2924-05-06> | ",
        "<script type=application/ld+json>{'@type':'NewsArticle','datePublished':'2024-05-06',}</script> | 2024-05-06",
        "<script type=application/ld+json>{\"datePublished\":\"2024-05-06\",]</script> | 2024-05-06",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-06\"}</script><meta name=date content=2024-05-06T10:00:00Z> | 2024-05-06T10:00:00Z",
        "<script type='application/ld+json'>//<![CDATA[\\n{\"@type\":\"Article\",\"datePublished\":\"2024-05-06\"}\\n//]]></script> | 2024-05-06",
        "<link rel=canonical href=https://a.example/2024/05/06/mayor> | 2024-05-06",
      })
  void timesOfPublicationAreFound(String head, String expected) throws UnreadablePageException {
    assertEquals(Optional.ofNullable(expected), published(head.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 04/03/2025, 2025-03-04",
    "en-US, 04/03/2025, 2025-04-03",
    "en, 04.03.2025, 2025-03-04",
    "en-US, 24/03/2025, 2025-03-24",
  })
  void datesOfFiguresAreReadAsTheRegionWrites(String language, String date, String expected)
      throws UnreadablePageException {
    String html =
        page("", BODY.replace("</h1>", "</h1><div>Created: " + date + "</div>"))
            .replace("<html>", "<html lang=" + language + ">");
    assertEquals(Optional.of(expected), read(html).metadata().published().map(Publication::value));
  }

  @Test
  void updatesAreNoPublications() throws UnreadablePageException {
    String html =
        page(
            "",
            BODY.replace(
                "</h1>",
                "</h1><div>Updated 9 May 2024</div><div>First published 6 May 2024</div>"));
    assertEquals(
        Optional.of("2024-05-06"), read(html).metadata().published().map(Publication::value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=author content='Ana Prill'> | Ana Prill",
        "<meta name=author content='admin'> | ",
        "<meta property=article:author content=https://x.example/ana> | ",
        "<meta name=author content='By Ana Prill, Political Editor'> | Ana Prill",
        "<meta name=author content='Town News'><meta property=og:site_name content='Town News'> | ",
        "<meta name=author content='Ana Prill'><meta name=author content='Bo Lund'> | Ana Prill and Bo Lund",
      })
  void bylinesArePersons(String head, String expected) throws UnreadablePageException {
    assertEquals(Optional.ofNullable(expected), metadata(head).byline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=og:site_name content='Town News'> | Town News",
        "<title>Želiv mayor resigns over café sale / Region / Town News</title> | Town News",
        "<title>Town News: Želiv mayor resigns over café sale</title> | Town News",
        "<title>Želiv mayor resigns over café sale</title> | ",
        "<meta property=og:site_name content=townnews.example><script type=application/ld+json>{\"@type\":\"Article\",\"publisher\":{\"name\":\"Town News\"}}</script> | Town News",
      })
  void outletsAreFound(String head, String expected) throws UnreadablePageException {
    // The column of the table is also the separator of titles.
    assertEquals(Optional.ofNullable(expected), metadata(head.replace(" / ", " | ")).outlet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel=canonical href=https://a.example/mayor> | https://b.example/x | https://a.example/mayor",
        "<link rel=canonical href=/mayor> | https://b.example/x | https://b.example/mayor",
        "<link rel=canonical href=https://a.example/> | https://b.example/x | https://b.example/x",
        "<meta property=og:url content=javascript:alert(1)> | https://b.example/x | https://b.example/x",
        "<base href=https://c.example/><link rel=canonical href=mayor> | | https://c.example/mayor",
      })
  void addressesAreThoseOfReports(String head, String found, String expected)
      throws UnreadablePageException {
    Report report =
        PageReader.read(
            page(head, BODY).getBytes(StandardCharsets.UTF_8),
            Optional.empty(),
            Optional.ofNullable(found).map(URI::create));
    assertEquals(Optional.of(expected), report.metadata().url());
  }

  @Test
  void sameWordsAtTwoPlacesAreTwoReports() throws UnreadablePageException {
    byte[] bytes = page("", BODY).getBytes(StandardCharsets.UTF_8);
    Optional<String> none = Optional.empty();
    Report one = PageReader.read(bytes, none, Optional.of(URI.create("https://a.example/1")));
    Report two = PageReader.read(bytes, none, Optional.of(URI.create("https://b.example/1")));
    assertNotEquals(one.id(), two.id());
    assertEquals(one.sha256(), two.sha256());
    assertEquals(
        one.id(),
        PageReader.read(bytes, none, Optional.of(URI.create("https://a.example/1"))).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html></html>",
        "no markup",
        "<p>Too short.</p>",
        "<script>var a = 1;</script>"
      })
  void whatHoldsNoReportIsRefused(String html) {
    UnreadablePageException e = assertThrows(UnreadablePageException.class, () -> read(html));
    assertTrue(e.problem().startsWith("expected a web page with a report, found "), e.problem());
  }

  @Test
  void aPageTooLargeIsRefused() {
    byte[] bytes = new byte[PageReader.MAX_BYTES + 1];
    UnreadablePageException e =
        assertThrows(
            UnreadablePageException.class,
            () -> PageReader.read(bytes, Optional.empty(), Optional.empty()));
    assertEquals("expected a page of at most 16777216 bytes, found 16777217", e.problem());
  }

  @Test
  void htmlThatIsAllReportHasItsParagraphs() {
    assertEquals(
        java.util.List.of("The board met on Monday.", "It meets again in May, its chair said."),
        PageReader.paragraphs(
            "<div>The board met on Monday.<br><br>It meets again in May, its chair said.</div>"
                + "<p><a href=x>View in your browser</a></p>"));
  }
}
