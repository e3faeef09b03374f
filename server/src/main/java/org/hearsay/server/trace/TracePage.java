package org.hearsay.server.trace;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.Archive;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Pages;
import org.hearsay.server.store.Archives;

/** {@code /trace}: where words first stood, and what became of them. */
public final class TracePage implements Routes {
  private static final int MOST_REPORTS = 999_999_999;

  private final Pages pages;
  private final Archives archives;

  public TracePage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/trace", this::show);
  }

  private void show(Context context) {
    Query query = new Query(context);
    Optional<String> words = query.text("words");
    Optional<String> claim = query.text("claim");
    long report = query.number("report", 1, MOST_REPORTS, 0);
    if (words.isPresent() && (claim.isPresent() || report > 0) || claim.isPresent() != report > 0) {
      throw ProblemException.wrong("expected either words, or report and claim");
    }
    TraceSheet sheet =
        words
            .map(w -> archives.ask(a -> follow(a, w, true)))
            .or(() -> claim.map(c -> archives.ask(a -> follow(a, report, c))))
            .orElseGet(TraceSheet::empty);
    pages.render(context, "trace/page.jte", Frame.ofPeople("Trace", "trace"), sheet);
  }

  private static TraceSheet follow(Archive archive, long report, String id) {
    Optional<Claim> claim =
        archive.questions().status(report).filter(s -> s.isKept(report)).isPresent()
            ? Optional.ofNullable(archive.questions().record(report).claims().get(id))
            : Optional.empty();
    Claim found =
        claim.orElseThrow(
            () ->
                ProblemException.notFound(
                    "There is no attribution \"" + id + "\" in this report."));
    String words = found.content().stream().map(Piece::text).collect(Collectors.joining(" "));
    return follow(archive, words, found.kind().equals("direct"));
  }

  private static TraceSheet follow(Archive archive, String words, boolean quotation) {
    return TraceSheet.of(
        words.replaceAll("\\s+", " ").strip(),
        quotation,
        archive.trace(words),
        archive.questions()::report);
  }
}
