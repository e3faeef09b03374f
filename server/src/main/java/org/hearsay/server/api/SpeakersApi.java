package org.hearsay.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Actor;
import org.hearsay.archive.Questions;
import org.hearsay.archive.Statement;
import org.hearsay.archive.StatementFilter;
import org.hearsay.exchange.export.Ground;
import org.hearsay.server.api.Answers.Page;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/**
 * Public persons, offices, organizations and states, and what they are reported to have said.
 * Private persons are as unknown as those whom no report names.
 */
final class SpeakersApi implements Routes {
  private final Answers answers;

  SpeakersApi(Archives archives) {
    this.answers = new Answers(archives);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/quotes", this::quotes);
    routes.get("/v1/actors", this::actors);
  }

  private void quotes(Context context) {
    Query query = new Query(context).only("name", "since", "until", "words", "after", "most");
    int most = query.number("most", 1, Answers.MOST, Answers.ROWS);
    StatementFilter filter =
        new StatementFilter(
            query.required("name"),
            query.day("since"),
            query.day("until"),
            query.text("words"),
            query.text("after"),
            most + 1);
    answers.list(
        context,
        archives ->
            archives.ask(
                a -> {
                  Questions questions = a.questions();
                  List<Statement> found = questions.statements(filter);
                  return Page.of(found, most, SpeakersApi::json, questions::cursor);
                }));
  }

  /** A source that is not sure is not named. */
  private static ObjectNode json(Statement s) {
    boolean clear = s.confidence() >= Ground.CLEAR;
    return Answers.object()
        .put("report", s.report())
        .put("report_number", s.reportNumber())
        .put("attribution", s.claim())
        .put("outlet", s.outlet().orElse(null))
        .put("published", s.published().orElse(null))
        .put("source", clear ? s.source() : null)
        .put("source_clear", clear)
        .put("kind", s.kind())
        .put("content", s.content())
        .put("denied", s.denied())
        .put("confidence", s.confidence());
  }

  private void actors(Context context) {
    Query query = new Query(context).only("name", "begins", "most");
    Optional<String> name = query.text("name");
    Optional<String> begins = query.text("begins");
    int most = query.number("most", 1, Answers.MOST, Answers.ROWS);
    if (name.isPresent() == begins.isPresent()) {
      throw ProblemException.wrong(
          "expected either name or begins, found " + (name.isPresent() ? "both" : "neither"));
    }
    answers.list(
        context,
        archives ->
            Page.whole(
                archives
                    .ask(
                        a ->
                            name.map(n -> a.questions().actor(n).stream().toList())
                                .orElseGet(() -> a.questions().actors(begins.orElseThrow(), most)))
                    .stream()
                    .map(SpeakersApi::json)
                    .toList()));
  }

  private static ObjectNode json(Actor actor) {
    ObjectNode node =
        Answers.object()
            .put("name", actor.name())
            .put("type", actor.type())
            .put("country", actor.country().orElse(null))
            .put("reports", actor.reports())
            .put("statements", actor.statements());
    actor.spellings().forEach(node.putArray("spellings")::add);
    return node;
  }
}
