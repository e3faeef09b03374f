package org.hearsay.server.search;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Hit;
import org.hearsay.archive.Questions;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Address;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Pages;
import org.hearsay.server.search.ReportsView.Entry;
import org.hearsay.server.store.Archives;

/** Reports by their words, best first; without words the latest. */
public final class ReportsPage implements Routes {
  private static final String PATH = "/reports";
  private static final int LATEST = 20;
  private static final int FOUND = 30;
  private static final int OTHERS = 5;
  private static final int SNIPPET = 200;

  private final Pages pages;
  private final Archives archives;

  public ReportsPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::page);
  }

  private void page(Context context) {
    Query query = new Query(context);
    Optional<String> words = query.text("q");
    Optional<Long> before = query.text("before").map(ReportsPage::number);
    ReportsView view =
        archives.ask(
            archive ->
                words
                    .map(w -> found(archive.questions(), w))
                    .orElseGet(() -> latest(archive.questions(), before)));
    pages.render(context, "search/page.jte", Frame.of("Reports", "reports"), view);
  }

  private static long number(String given) {
    if (!given.matches("\\d{1,18}")) {
      throw ProblemException.wrong(
          "before: expected the number of a report, found \"" + given + "\"");
    }
    return Long.parseLong(given);
  }

  private static ReportsView found(Questions questions, String words) {
    List<Hit> hits = questions.search(words, FOUND);
    return new ReportsView(
        words,
        hits.stream()
            .map(h -> entry(questions, questions.report(h.number()), h.snippet()))
            .toList(),
        hits.size() == FOUND,
        Optional.empty());
  }

  private static ReportsView latest(Questions questions, Optional<Long> before) {
    // One more than is shown tells whether there is another page.
    List<Row> rows = questions.latest(LATEST + 1, before);
    List<Row> shown = rows.subList(0, Math.min(LATEST, rows.size()));
    Optional<String> next =
        rows.size() > LATEST
            ? Optional.of(
                Address.of(PATH)
                    .with("before", Long.toString(shown.get(LATEST - 1).id()))
                    .toString())
            : Optional.empty();
    return new ReportsView(
        "",
        shown.stream().map(r -> entry(questions, r, beginning(questions.text(r.id())))).toList(),
        false,
        next);
  }

  private static Entry entry(Questions questions, Row row, String snippet) {
    List<Row> others = questions.others(row, OTHERS + 1);
    return Entry.of(
        row,
        snippet,
        others.subList(0, Math.min(OTHERS, others.size())),
        others.size() > OTHERS);
  }

  /** The first words of a text, on one line. */
  static String beginning(String text) {
    String line = text.substring(0, Math.min(4 * SNIPPET, text.length())).replaceAll("\\s+", " ").strip();
    int space = line.length() <= SNIPPET ? -1 : line.lastIndexOf(' ', SNIPPET);
    return space < 0 ? line.substring(0, Math.min(SNIPPET, line.length())) : line.substring(0, space) + " …";
  }
}
