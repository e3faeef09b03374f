package org.hearsay.exchange.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a saved web page as a report. Thread-safe. */
public final class PageReader {
  /** A page may have so many bytes. */
  public static final int MAX_BYTES = 16 << 20;

  private PageReader() {}

  /**
   * The report that a page holds: its text is the title, a blank line, the paragraphs with blank
   * lines between them. The language is left to the caller.
   *
   * @param charset the label that came with the page in an HTTP header
   * @param url where the page was found; what the page itself says goes before
   * @throws UnreadablePageException if it holds none: too large, an index, an error page, a paywall
   */
  public static Report read(byte[] bytes, Optional<String> charset, Optional<URI> url)
      throws UnreadablePageException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadablePageException(
          "expected a page of at most " + MAX_BYTES + " bytes, found " + bytes.length);
    }
    String html = PageDecoder.decode(bytes, charset);
    Document page = Jsoup.parse(html, url.map(URI::toString).orElse(""));
    Optional<Element> headline = Optional.ofNullable(page.selectFirst("h1"));
    List<Block> paragraphs = MainText.of(page.body(), new ElementNames(), headline, List.of());
    if (paragraphs.isEmpty()) {
      throw new UnreadablePageException("expected a report, found no running text");
    }
    String title = headline.map(Element::text).orElse(page.title());
    String text =
        Stream.concat(Stream.of(title), paragraphs.stream().map(Block::text))
            .collect(Collectors.joining("\n\n"));
    Metadata none = Metadata.NONE;
    Metadata known =
        new Metadata(
            Optional.of(title),
            none.byline(),
            none.dateline(),
            none.agencies(),
            none.outlet(),
            url.map(URI::toString),
            none.language(),
            none.published(),
            none.retrieved());
    return Report.of("id", text, known);
  }
}
