package org.hearsay.server.overview;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.exchange.table.Cell;
import org.hearsay.server.store.Archives;

/**
 * Happenings as CSV (RFC 4180, UTF-8, a header row), at most {@value #MOST}, in the order of the
 * list. Words that a spreadsheet would run as a formula get an apostrophe. Written as they are
 * read, so that no more than {@value #BLOCK} are held at a time.
 */
final class HappeningFile {
  static final int MOST = 100_000;
  static final int BLOCK = 2_000;

  private static final List<String> HEADER =
      List.of(
          "happening",
          "label",
          "type",
          "status",
          "since",
          "until",
          "place",
          "country",
          "score",
          "articles",
          "unique_texts",
          "outlets",
          "origins_at_least",
          "origins_denying");

  private final Archives archives;
  private final HappeningFilter filter;

  /**
   * @param filter gives {@value #BLOCK} at a time
   */
  HappeningFile(Archives archives, HappeningFilter filter) {
    this.archives = archives;
    this.filter = filter;
  }

  private record Block(List<Happening> happenings, Optional<String> next) {}

  private Block block(Optional<String> after) {
    return archives.ask(
        archive -> {
          List<Happening> found = archive.questions().happenings(filter.withAfter(after));
          return new Block(
              found,
              found.size() < BLOCK
                  ? Optional.empty()
                  : Optional.of(archive.questions().cursor(found.get(BLOCK - 1))));
        });
  }

  void writeTo(Context context) {
    // Asked before anything is answered: a wrong cursor is still told as such.
    Block block = block(filter.after());
    context.contentType("text/csv; charset=utf-8; header=present");
    context.header("Content-Disposition", "attachment; filename=\"hearsay-happenings.csv\"");
    try (Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
      CSVFormat.RFC4180.printRecord(out, HEADER.toArray());
      int written = 0;
      while (true) {
        for (Happening h : block.happenings()) {
          row(out, h);
        }
        written += block.happenings().size();
        if (block.next().isEmpty() || written >= MOST) {
          return;
        }
        block = block(block.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Writer out, Happening h) throws IOException {
    CSVFormat.RFC4180.printRecord(
        out,
        h.id(),
        Cell.text(h.label()),
        h.type(),
        h.status(),
        h.since().orElse(""),
        h.until().orElse(""),
        Cell.text(h.place()),
        h.country().orElse(""),
        Cell.number(h.score()),
        h.articles(),
        h.uniqueTexts(),
        h.outlets(),
        h.origins(),
        h.denying());
  }
}
