package org.hearsay.exchange.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.report.Found;
import org.hearsay.report.Found.Known;
import org.hearsay.report.Found.Unread;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Unreadable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * What records hold, by their headers: a page as it was sent (response), a page (resource), its
 * text (conversion). Thread-safe.
 */
final class Captures {
  private static final int OK = 200;

  /** One at a time takes a large page apart: the tree of a page takes many times its bytes. */
  private final Object large = new Object();

  /** Whether records of this type hold something that was published. */
  static boolean isCapture(Block block) {
    return List.of("response", "resource", "conversion").contains(type(block.record()));
  }

  /** The report of a record, still to be read; empty if it holds neither a page nor text. */
  Optional<Found> find(Block block) {
    try {
      return switch (type(block.record())) {
        case "response" -> response(block);
        case "resource" -> page(block, block.record().headers(), "", content(block));
        case "conversion" -> text(block);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      return Optional.of(new Known(Capture.damaged(block.where())));
    }
  }

  private static String type(WarcRecord record) {
    return record.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  private static InputStream content(Block block) {
    return new ByteArrayInputStream(block.bytes());
  }

  private Optional<Found> response(Block block) throws IOException {
    HttpResponse http = http(block);
    if (http.status() != OK) {
      return Optional.empty();
    }
    String encoding = http.headers().first("Content-Encoding").orElse("");
    return page(block, http.headers(), encoding, http.body().stream());
  }

  /** Made of the whole record once more: jwarc takes the length of the content from there. */
  private static HttpResponse http(Block block) throws IOException {
    InputStream header = new ByteArrayInputStream(block.record().serializeHeader());
    WarcReader reader = new WarcReader(new SequenceInputStream(header, content(block)));
    if (reader.next().orElseThrow() instanceof WarcResponse response) {
      return response.http();
    }
    throw new IOException("no response");
  }

  private Optional<Found> page(
      Block block, MessageHeaders headers, String encoding, InputStream content) {
    Optional<MediaType> media = media(headers);
    if (!isHtml(media)) {
      return Optional.empty();
    }
    Optional<String> charset = media.map(m -> m.parameters().get("charset"));
    Capture capture = new Capture(block, encoding, content, large);
    return Optional.of(
        problem(block)
            .<Found>map(Known::new)
            .orElseGet(() -> unread(block, capture, () -> capture.page(charset))));
  }

  private Optional<Found> text(Block block) {
    if (!media(block.record().headers()).filter(m -> m.type().equals("text")).isPresent()) {
      return Optional.empty();
    }
    Capture capture = new Capture(block, "", content(block), large);
    return Optional.of(
        problem(block)
            .<Found>map(Known::new)
            .orElseGet(() -> unread(block, capture, capture::text)));
  }

  private static Found unread(Block block, Capture capture, Capture.Reading reading) {
    return new Unread(block.bytes().length, () -> capture.read(reading));
  }

  private static Optional<ReadResult> problem(Block block) {
    if (block.isTooLarge()) {
      String found = String.format("%,d bytes", block.size());
      return Optional.of(Capture.tooLarge(block.where(), found));
    }
    return Optional.of(block.record().truncated())
        .filter(reason -> reason != WarcTruncationReason.NOT_TRUNCATED)
        .map(
            reason ->
                new Unreadable(
                    block.where(),
                    "expected a whole page, found one that was cut off when it was saved"));
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
