package org.hearsay.exchange.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a saved web page as a report. Thread-safe. */
public final class PageReader {
  /** A page may have so many bytes. */
  public static final int MAX_BYTES = 16 << 20;

  /** What is nested deeper is read as if it stood here; no report's page comes near. */
  private static final int MAX_DEPTH = 256;

  private PageReader() {}

  /**
   * The report that a page holds: its text is the title, a blank line, the paragraphs with blank
   * lines between them. Its id is made from its address, else its outlet, and its text, so that the
   * same words at two places are two reports. A page in another language than English is a report,
   * too.
   *
   * @param charset the label that came with the page in an HTTP header
   * @param url where the page was found; the address that the page itself gives goes before
   * @throws UnreadablePageException if it holds no report: too large, an index, an error page, a
   *     paywall without text
   */
  public static Report read(byte[] bytes, Optional<String> charset, Optional<URI> url)
      throws UnreadablePageException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadablePageException(
          "expected a page of at most " + MAX_BYTES + " bytes, found " + bytes.length);
    }
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Document page = parser.parseInput(PageDecoder.decode(bytes, charset), base(url));
    Page read = Page.of(page, url);
    List<String> paragraphs = read.paragraphs();
    String title = read.headline().map(Headline::text).orElse("");
    String text = (title.isEmpty() ? "" : title + "\n\n") + String.join("\n\n", paragraphs);
    String where = read.url().or(read::outlet).map(w -> w + "\n").orElse("");
    return Report.of(digest(where + text), text, metadata(read));
  }

  /**
   * The paragraphs of HTML that is all report, such as the body of an e-mail or the content of a
   * feed's entry: without lines that sites print around reports, and without lines that are links.
   */
  public static List<String> paragraphs(String html) {
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    return Paragraphs.of(BlockReader.read(page.body())).stream().map(Block::text).toList();
  }

  private static String base(Optional<URI> url) {
    return url.map(URI::toString).orElse("");
  }

  private static Metadata metadata(Page page) {
    Metadata none = Metadata.NONE;
    return new Metadata(
        page.headline().map(Headline::text),
        page.byline(),
        none.dateline(),
        none.agencies(),
        page.outlet(),
        page.url(),
        none.language(),
        page.published().map(p -> new Publication(p, Publication.Basis.METADATA)),
        none.retrieved());
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
