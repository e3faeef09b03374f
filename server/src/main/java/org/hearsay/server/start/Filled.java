package org.hearsay.server.start;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.hearsay.server.http.Form;
import org.hearsay.server.http.ProblemException;

/**
 * The form of the start page as it was filled in.
 *
 * @param published ISO 8601 day
 */
public record Filled(String text, String url, String outlet, String published) {
  static final Filled EMPTY = new Filled("", "", "", "");
  private static final int LONGEST = 1_000_000;

  static Filled of(Context context) {
    Form form = new Form(context);
    return new Filled(
        form.text("text", LONGEST).orElse(""),
        form.line("url").orElse(""),
        form.line("outlet").orElse(""),
        form.line("published").orElse(""));
  }

  /**
   * Whether a page is to be fetched, and not a text to be read.
   *
   * @throws ProblemException if it is not one of the two
   */
  boolean isAddress() {
    if (text.isEmpty() && url.isEmpty()) {
      throw ProblemException.wrong("Expected a text or the address of a page, found neither.");
    }
    if (!text.isEmpty() && !url.isEmpty()) {
      throw ProblemException.wrong("Expected a text or the address of a page, found both.");
    }
    return text.isEmpty();
  }

  /** The text as a report. */
  Report report() {
    return Report.of("handed-in", text, with(Metadata.NONE));
  }

  /** A page with what was said of it; what the page itself says counts less. */
  Report report(Report page) {
    return new Report(page.id(), page.text(), with(page.metadata()), page.layout(), page.extra());
  }

  private Metadata with(Metadata known) {
    return new Metadata(
        known.title(),
        known.byline(),
        known.dateline(),
        List.copyOf(known.agencies()),
        Optional.of(outlet).filter(o -> !o.isEmpty()).or(known::outlet),
        known.url(),
        known.language(),
        day().or(known::published),
        known.retrieved());
  }

  private Optional<Publication> day() {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    try {
      String day = LocalDate.parse(published).toString();
      return Optional.of(new Publication(day, Publication.Basis.GIVEN));
    } catch (DateTimeParseException e) {
      throw ProblemException.wrong(
          "Published: expected a day such as 2024-03-01, found \"" + published + "\".");
    }
  }
}
