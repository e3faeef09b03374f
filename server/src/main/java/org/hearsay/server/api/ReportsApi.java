package org.hearsay.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Hit;
import org.hearsay.archive.ReportStatus;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.api.Answers.Page;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Links;
import org.hearsay.server.store.Archives;

/** Reports: searched, the latest, one by one. */
final class ReportsApi implements Routes {
  /** Hits are numbered by their rank, and nobody reads on for ever. */
  private static final int HITS = 1_000;

  private final Archives archives;
  private final Answers answers;

  ReportsApi(Archives archives) {
    this.archives = archives;
    this.answers = new Answers(archives);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/reports", this::list);
    routes.get("/v1/reports/{number}", this::one);
  }

  private void list(Context context) {
    Query query = new Query(context).only("q", "after", "most");
    int most = query.number("most", 1, Answers.MOST, Answers.ROWS);
    Optional<String> words = query.text("q");
    if (words.isPresent()) {
      int from = query.number("after", 0, HITS, 0);
      answers.list(context, all -> all.ask(a -> hits(a, words.get(), from, most)));
    } else {
      Optional<Long> before = before(query);
      answers.list(
          context,
          all ->
              all.ask(
                  a ->
                      Page.of(
                          a.questions().latest(most + 1, before),
                          most,
                          row -> json(row, Optional.empty()),
                          row -> Long.toString(row.id()))));
    }
  }

  private static Optional<Long> before(Query query) {
    Optional<String> after = query.text("after");
    if (after.isPresent() && !after.get().matches("\\d{1,18}")) {
      throw ProblemException.wrong(
          "after: expected a cursor of an earlier answer, found \"" + after.get() + "\"");
    }
    return after.map(Long::valueOf);
  }

  private static Page hits(Archive archive, String words, int from, int most) {
    List<Hit> found = archive.questions().search(words, from + most + 1);
    List<ObjectNode> items =
        found.stream()
            .skip(from)
            .limit(most)
            .flatMap(
                h ->
                    archive.report(h.report()).map(r -> json(r, Optional.of(h.snippet()))).stream())
            .toList();
    int next = from + most;
    return new Page(
        items,
        found.size() > next && next <= HITS
            ? Optional.of(Integer.toString(next))
            : Optional.empty());
  }

  private static ObjectNode json(Row row, Optional<String> snippet) {
    return Answers.object()
        .put("number", row.id())
        .put("id", row.name())
        .put("version", row.version())
        .put("title", row.title())
        .put("outlet", row.outlet().orElse(null))
        .put("url", Links.original(row.url()).orElse(null))
        .put("published", row.published().orElse(null))
        .put("agency", row.agency().orElse(null))
        .put("story", row.story().orElse(null))
        .put("same_words_as", row.uniqueText().filter(n -> n != row.id()).orElse(null))
        .put("snippet", snippet.orElse(null));
  }

  private void one(Context context) {
    long number = new Query(context).only().id("number");
    Answers.json(context, archives.ask(a -> coded(a, number)));
  }

  /**
   * The coded report of a number, as persons set it right.
   *
   * @throws ProblemException 404 if there is none, 410 if it was withdrawn
   */
  static String coded(Archive archive, long number) {
    ReportStatus status =
        archive
            .questions()
            .status(number)
            .orElseThrow(() -> ProblemException.notFound("no report " + number));
    if (status.retracted()) {
      throw new ProblemException(410, "report " + number + " was withdrawn");
    }
    return CorrectedJson.of(archive.questions().record(number));
  }
}
