package org.hearsay.exchange.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * What records hold: a page as it was sent (response), a page (resource), its text (conversion).
 */
final class Captures {
  private static final int OK = 200;

  /** So many digits of the text's hash are the id of a report that comes without one. */
  private static final int ID = 16;

  private Captures() {}

  /** Whether records of this type hold something that was published. */
  static boolean isCapture(Block block) {
    return List.of("response", "resource", "conversion").contains(type(block.record()));
  }

  /** The report of a record; empty if it holds neither a page nor text. */
  static Optional<ReadResult> read(Block block) {
    try {
      return switch (type(block.record())) {
        case "response" -> response(block);
        case "resource" -> page(block, block.record().headers(), block.bytes());
        case "conversion" -> text(block);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          new Unreadable(block.where(), "expected an HTTP response, found one that is damaged"));
    }
  }

  private static String type(WarcRecord record) {
    return record.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  private static Optional<ReadResult> response(Block block) throws IOException {
    HttpResponse http = http(block);
    if (http.status() != OK || !isHtml(media(http.headers()))) {
      return Optional.empty();
    }
    Optional<Unreadable> problem = problem(block);
    if (problem.isPresent()) {
      return Optional.of(problem.get());
    }
    String encoding = http.headers().first("Content-Encoding").orElse("");
    byte[] page;
    try (InputStream content = ContentEncoding.unpack(http.body().stream(), encoding)) {
      page = content.readNBytes(Block.MOST + 1);
    } catch (IOException | RuntimeException e) {
      String what = encoding.isEmpty() ? "" : " in the encoding \"" + encoding + "\"";
      return Optional.of(
          new Unreadable(
              block.where(), "expected content" + what + ", found it cut off or damaged"));
    }
    return page.length > Block.MOST
        ? Optional.of(tooLarge(block.where(), "more when unpacked"))
        : page(block, http.headers(), page);
  }

  /** Made of the whole record once more: jwarc takes the length of the content from there. */
  private static HttpResponse http(Block block) throws IOException {
    byte[] header = block.record().serializeHeader();
    byte[] bytes = Arrays.copyOf(header, header.length + block.bytes().length);
    System.arraycopy(block.bytes(), 0, bytes, header.length, block.bytes().length);
    WarcReader reader = new WarcReader(Channels.newChannel(new ByteArrayInputStream(bytes)));
    if (reader.next().orElseThrow() instanceof WarcResponse response) {
      return response.http();
    }
    throw new IOException("no response");
  }

  private static Optional<Unreadable> problem(Block block) {
    if (block.isTooLarge()) {
      return Optional.of(tooLarge(block.where(), String.format("%,d bytes", block.size())));
    }
    Optional<WarcTruncationReason> cut =
        Optional.of(block.record().truncated())
            .filter(reason -> reason != WarcTruncationReason.NOT_TRUNCATED);
    return cut.map(
        reason ->
            new Unreadable(
                block.where(),
                "expected a whole page, found one that was cut off when it was saved"));
  }

  private static Unreadable tooLarge(String where, String found) {
    return new Unreadable(where, "expected at most 8 MB a record, found " + found);
  }

  private static Optional<ReadResult> page(Block block, MessageHeaders headers, byte[] bytes) {
    Optional<MediaType> media = media(headers);
    if (!isHtml(media)) {
      return Optional.empty();
    }
    Optional<Unreadable> problem = problem(block);
    if (problem.isPresent()) {
      return Optional.of(problem.get());
    }
    Optional<String> charset = media.map(m -> m.parameters().get("charset"));
    try {
      Report page = PageReader.read(bytes, charset, target(block).flatMap(Captures::uri));
      return Optional.of(new Read(block.where(), dated(page, block)));
    } catch (UnreadablePageException e) {
      return Optional.of(new Unreadable(block.where(), String.valueOf(e.getMessage())));
    }
  }

  private static Optional<ReadResult> text(Block block) {
    if (!media(block.record().headers()).filter(m -> m.type().equals("text")).isPresent()) {
      return Optional.empty();
    }
    Optional<Unreadable> problem = problem(block);
    if (problem.isPresent()) {
      return Optional.of(problem.get());
    }
    String text = new String(block.bytes(), StandardCharsets.UTF_8);
    return Optional.of(new Read(block.where(), dated(Report.of(text), block)));
  }

  /** With its URL and the time of retrieval. */
  private static Report dated(Report report, Block block) {
    Metadata data = report.metadata();
    Metadata all =
        new Metadata(
            data.title(),
            data.byline(),
            data.dateline(),
            data.agencies(),
            data.outlet(),
            target(block).map(found -> PageUrl.of(data.url(), found)).or(data::url),
            data.language(),
            data.published(),
            retrieved(block.record()));
    String id = report.sha256().substring(0, ID);
    return new Report(id, report.text(), all, report.layout(), report.extra());
  }

  private static Optional<String> retrieved(WarcRecord record) {
    try {
      return Optional.of(record.date().toString());
    } catch (DateTimeException | java.util.NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** Some writers put the URL between angle brackets, as an early draft had it. */
  private static Optional<String> target(Block block) {
    return block.record().headers().first("WARC-Target-URI").map(u -> u.replaceAll("^<|>$", ""));
  }

  private static Optional<URI> uri(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<MediaType> media(MessageHeaders headers) {
    return headers.first("Content-Type").map(MediaType::parseLeniently);
  }

  private static boolean isHtml(Optional<MediaType> media) {
    return media
        .map(m -> (m.type() + "/" + m.subtype()).toLowerCase(Locale.ROOT))
        .filter(m -> m.equals("text/html") || m.equals("application/xhtml+xml"))
        .isPresent();
  }
}
