package org.hearsay.server.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Say;

/**
 * Reports that were found, or the latest.
 *
 * @param words that were searched for; empty for the latest
 * @param full whether there may be more than are shown
 * @param next where the latest go on
 */
public record ReportsView(
    String words, List<Entry> reports, boolean full, Optional<String> next) {
  public ReportsView {
    reports = List.copyOf(reports);
  }

  /**
   * A report.
   *
   * @param href of its page here
   * @param by outlet and time, in words
   * @param original where it was published
   * @param snippet some of its words
   * @param others of the same story
   * @param more whether the story has still more
   */
  public record Entry(
      String title,
      String href,
      String by,
      Optional<String> original,
      String snippet,
      List<Other> others,
      boolean more) {
    public Entry {
      others = List.copyOf(others);
    }

    static Entry of(Row row, String snippet, List<Row> others, boolean more) {
      return new Entry(
          ReportsView.title(row),
          Links.report(row.id()),
          ReportsView.by(row),
          Links.original(row.url()),
          snippet,
          others.stream().map(Other::of).toList(),
          more);
    }
  }

  /** Another report of a story. */
  public record Other(String title, String href, String by) {
    static Other of(Row row) {
      return new Other(ReportsView.title(row), Links.report(row.id()), ReportsView.by(row));
    }
  }

  private static String title(Row row) {
    return row.title().isBlank() ? "(no title)" : row.title();
  }

  private static String by(Row row) {
    return Stream.concat(
            Stream.of(Say.outlet(row.outlet())), row.published().map(Say::time).stream())
        .reduce((outlet, time) -> outlet + ", " + time)
        .orElseThrow();
  }
}
