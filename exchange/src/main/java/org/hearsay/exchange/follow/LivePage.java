package org.hearsay.exchange.follow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.exchange.content.PageUrl;
import org.hearsay.exchange.feed.FeedItem;
import org.hearsay.exchange.fetch.FetchException;
import org.hearsay.exchange.fetch.Fetched;
import org.hearsay.exchange.fetch.Fetcher;
import org.hearsay.exchange.fetch.Validators;
import org.hearsay.exchange.page.PageReader;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.jsoup.nodes.Entities;

/**
 * A report as it was had from the web.
 *
 * @param bytesSha256 hash of the bytes that it was read from, in hexadecimal; in the report's extra
 *     fields, too
 */
public record LivePage(Report report, String bytesSha256, Instant retrieved) {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml", "");
  private static final int ID = 16;

  /**
   * Fetches a page.
   *
   * @throws FetchException if it cannot be had
   * @throws UnreadablePageException if it holds no report
   */
  public static LivePage fetch(Fetcher fetcher, URI url)
      throws FetchException, UnreadablePageException, InterruptedException {
    Fetched page = fetcher.fetch(url, Validators.NONE);
    String type =
        page.contentType().orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!HTML.contains(type)) {
      throw FetchException.lasting("expected a web page, found " + type);
    }
    Report report = PageReader.read(page.bytes(), page.charset(), Optional.of(page.url()));
    return of(report, page.url(), page.bytes(), page.time(), "page");
  }

  /**
   * What a feed itself has of an item.
   *
   * @throws UnreadablePageException if that is no whole report
   */
  static LivePage ofFeed(FeedItem item, Instant seen) throws UnreadablePageException {
    String content = item.content().orElse("");
    String title = Entities.escape(item.title().orElse(""));
    String html =
        "<!DOCTYPE html><html><head><title>"
            + title
            + "</title></head><body><article><h1>"
            + title
            + "</h1>"
            + content
            + "</article></body></html>";
    Report report =
        PageReader.read(
            html.getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"), Optional.of(item.url()));
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return of(report, item.url(), bytes, seen, "feed");
  }

  private static LivePage of(Report report, URI url, byte[] bytes, Instant time, String from) {
    String hash = sha256(bytes);
    Instant second = time.truncatedTo(ChronoUnit.SECONDS);
    ObjectNode extra = JsonNodeFactory.instance.objectNode();
    extra.put("bytes_sha256", hash).put("read_from", from);
    Metadata data = report.metadata();
    Metadata all =
        new Metadata(
            data.title(),
            data.byline(),
            data.dateline(),
            data.agencies(),
            data.outlet(),
            Optional.of(PageUrl.of(data.url(), url.toString())),
            data.language(),
            data.published(),
            Optional.of(second.toString()));
    String id = report.sha256().substring(0, ID);
    Report made = new Report(id, report.text(), all, report.layout(), extra.toString());
    return new LivePage(made, hash, second);
  }

  /** With what the feed says where the page says nothing. */
  LivePage with(FeedItem item) {
    Metadata data = report.metadata();
    Metadata all =
        new Metadata(
            data.title().or(item::title),
            data.byline().or(item::author),
            data.dateline(),
            data.agencies(),
            data.outlet().or(item::outlet),
            data.url(),
            data.language(),
            data.published()
                .or(
                    () ->
                        item.published().map(p -> new Publication(p, Publication.Basis.METADATA))),
            data.retrieved());
    Report made = new Report(report.id(), report.text(), all, report.layout(), report.extra());
    return new LivePage(made, bytesSha256, retrieved);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
