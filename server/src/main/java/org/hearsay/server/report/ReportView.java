package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.report.Layout;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Say;

/**
 * A report as it is read.
 *
 * @param title of the report, else what it is called in its place
 * @param credits outlet, time, author, agencies, each with its name
 * @param original where it was published
 * @param standing what became of it in the archive, in sentences
 * @param stretches the whole text
 */
public record ReportView(
    String title,
    List<Why> credits,
    Optional<String> original,
    List<Remark> standing,
    List<Stretch> stretches,
    List<Known> actors,
    List<Known> places) {
  /**
   * A sentence on the report.
   *
   * @param linked the words that lead on
   */
  public record Remark(String words, String linked, Optional<String> link) {
    public static Remark of(String words) {
      return new Remark(words, "", Optional.empty());
    }
  }

  public ReportView {
    credits = List.copyOf(credits);
    standing = List.copyOf(standing);
    stretches = List.copyOf(stretches);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }

  /** What is shown of a report that was taken back: that it was, and nothing that it said. */
  public static ReportView withdrawn(Remark remark) {
    return new ReportView(
        "A report that was taken back",
        List.of(),
        Optional.empty(),
        List.of(remark),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether there is a text to show. */
  public boolean isShown() {
    return !stretches.isEmpty();
  }

  public boolean hasNotes() {
    return stretches.stream().anyMatch(Stretch::hasNotes);
  }

  /**
   * Makes the view.
   *
   * @param layout of the record's text
   * @param bases by record, what led to it, where that is known
   */
  public static ReportView of(
      CodedRecord record,
      Layout layout,
      Map<String, String> bases,
      Places places,
      List<Remark> standing) {
    Notes notes = new Notes(record, places, bases);
    Marks marks = Marks.of(record);
    String text = record.header().text();
    List<Block> blocks = Block.all(text, layout);
    List<Integer> breaks = blocks.stream().map(b -> b.span().begin()).toList();
    List<Run> runs = Runs.of(text, marks.all(), marks.references(), breaks);
    return new ReportView(
        record.header().title().isBlank() ? "Untitled report" : record.header().title(),
        credits(record.header()),
        Links.original(record.header().url()),
        standing,
        new Stretches(record, notes).of(blocks, runs),
        Known.actors(record, notes.voices(), places),
        Known.places(record));
  }

  private static List<Why> credits(Header header) {
    List<Why> credits = new ArrayList<>();
    credits.add(new Why("Outlet", Say.outlet(header.outlet())));
    header.published().ifPresent(p -> credits.add(new Why("Published", Say.time(p))));
    header.byline().ifPresent(b -> credits.add(new Why("By", b)));
    header.dateline().ifPresent(d -> credits.add(new Why("From", d)));
    if (!header.agencies().isEmpty()) {
      credits.add(new Why("Credits", String.join(", ", header.agencies())));
    }
    return credits;
  }
}
