package org.hearsay.exchange.warc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.exchange.content.ContentEncoding;
import org.hearsay.exchange.content.PageUrl;
import org.hearsay.exchange.page.PageReader;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.Metadata;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.netpreserve.jwarc.WarcRecord;

/** A page or its text as a record holds it, still packed as it was sent. Read once. */
final class Capture {
  /** So many digits of the text's hash are the id of a report that comes without one. */
  private static final int ID = 16;

  /** Larger pages are taken apart one at a time. */
  private static final int LARGE = 1 << 20;

  private final String where;
  private final Optional<String> target;
  private final Optional<String> retrieved;
  private final String encoding;
  private final InputStream content;
  private final Object large;

  /**
   * @param encoding as HTTP names it; empty for none
   * @param large held while a large page is taken apart
   */
  Capture(Block block, String encoding, InputStream content, Object large) {
    this.where = block.where();
    this.target = target(block.record());
    this.retrieved = retrieved(block.record());
    this.encoding = encoding;
    this.content = content;
    this.large = large;
  }

  /** How its content is read. */
  interface Reading {
    ReadResult read() throws IOException;
  }

  /** Reads it; what nobody foresaw concerns this record only. */
  ReadResult read(Reading reading) {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      return damaged(where);
    }
  }

  static Unreadable damaged(String where) {
    return new Unreadable(where, "expected an HTTP response, found one that is damaged");
  }

  static Unreadable tooLarge(String where, String found) {
    return new Unreadable(where, "expected at most 8 MB a record, found " + found);
  }

  /**
   * The report of a page.
   *
   * @param charset the label that the page was sent with
   */
  ReadResult page(Optional<String> charset) {
    byte[] page;
    try (InputStream unpacked = ContentEncoding.unpack(content, encoding)) {
      page = unpacked.readNBytes(Block.MOST + 1);
    } catch (IOException | RuntimeException e) {
      String what = encoding.isEmpty() ? "" : " in the encoding \"" + encoding + "\"";
      return new Unreadable(where, "expected content" + what + ", found it cut off or damaged");
    }
    if (page.length > Block.MOST) {
      return tooLarge(where, "more when unpacked");
    }
    if (page.length <= LARGE) {
      return page(page, charset);
    }
    synchronized (large) {
      return page(page, charset);
    }
  }

  private ReadResult page(byte[] page, Optional<String> charset) {
    try {
      return new Read(where, dated(PageReader.read(page, charset, target.flatMap(Capture::uri))));
    } catch (UnreadablePageException e) {
      return new Unreadable(where, String.valueOf(e.getMessage()));
    }
  }

  /** The report of a text. */
  ReadResult text() throws IOException {
    return new Read(
        where, dated(Report.of(new String(content.readAllBytes(), StandardCharsets.UTF_8))));
  }

  /** With its URL and the time of retrieval. */
  private Report dated(Report report) {
    Metadata data = report.metadata();
    Metadata all =
        new Metadata(
            data.title(),
            data.byline(),
            data.dateline(),
            data.agencies(),
            data.outlet(),
            target.map(found -> PageUrl.of(data.url(), found)).or(data::url),
            data.language(),
            data.published(),
            retrieved);
    String id = report.sha256().substring(0, ID);
    return new Report(id, report.text(), all, report.layout(), report.extra());
  }

  private static Optional<String> retrieved(WarcRecord record) {
    try {
      return Optional.of(record.date().toString());
    } catch (DateTimeException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** Some writers put the URL between angle brackets, as an early draft had it. */
  private static Optional<String> target(WarcRecord record) {
    return record.headers().first("WARC-Target-URI").map(u -> u.replaceAll("^<|>$", ""));
  }

  private static Optional<URI> uri(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
