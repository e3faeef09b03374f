package org.hearsay.server.actor;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.archive.Actor;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.Questions;
import org.hearsay.archive.Statement;
import org.hearsay.server.actor.ActorView.Portrait;
import org.hearsay.server.actor.ActorView.Suggestion;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.overview.HappeningRow;
import org.hearsay.server.page.Address;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Pages;
import org.hearsay.server.store.Archives;

/** Actors by name. Whether a name is unknown or a private person's, the answer is the same. */
public final class ActorPage implements Routes {
  private static final int STATEMENTS = 20;
  private static final int HAPPENINGS = 10;
  private static final int SUGGESTIONS = 12;

  /** Roles are read from so many reports, the latest that have a statement. */
  private static final int ROLE_REPORTS = 3;

  private static final int ROLES = 6;

  private final Pages pages;
  private final Archives archives;

  public ActorPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(Wanted.PATH, this::page);
  }

  private void page(Context context) {
    Wanted wanted = Wanted.of(new Query(context));
    ActorView view = archives.ask(archive -> view(archive.questions(), wanted));
    String title = view.actor().map(a -> a.name() + " – Actors").orElse("Actors");
    pages.render(context, "actor/page.jte", Frame.ofPeople(title, "actors"), view);
  }

  private static ActorView view(Questions questions, Wanted wanted) {
    Optional<Portrait> portrait =
        wanted
            .name()
            .flatMap(questions::actor)
            .flatMap(a -> Kind.of(a).map(kind -> portrait(questions, wanted, a, kind)));
    String begun = wanted.name().orElse("");
    Optional<String> found = portrait.map(Portrait::name);
    List<Suggestion> others =
        begun.isEmpty()
            ? List.of()
            : questions.actors(begun, SUGGESTIONS).stream()
                .flatMap(a -> Suggestion.of(a).stream())
                .filter(s -> !found.equals(Optional.of(s.name())))
                .toList();
    return new ActorView(wanted, portrait, others);
  }

  private static Portrait portrait(Questions questions, Wanted wanted, Actor actor, Kind kind) {
    // One more than is shown tells whether there is another page.
    List<Statement> found = questions.statements(wanted.toArchive(actor.name(), STATEMENTS + 1));
    List<Statement> shown = found.subList(0, Math.min(STATEMENTS, found.size()));
    Optional<String> next =
        found.size() > STATEMENTS
            ? Optional.of(questions.cursor(shown.get(STATEMENTS - 1)))
            : Optional.empty();
    return Portrait.of(
        actor,
        kind,
        roles(questions, shown, actor.name()),
        shown.stream().filter(StatementView::isClear).map(StatementView::of).toList(),
        shown.stream().filter(Predicate.not(StatementView::isClear)).count(),
        next.map(c -> wanted.address().with("after", c).toString()),
        questions.happenings(takingPart(actor.name())).stream().map(HappeningRow::of).toList(),
        Address.of("/happenings").with("party", actor.name()).toString());
  }

  private static HappeningFilter takingPart(String name) {
    Optional<String> any = Optional.empty();
    return new HappeningFilter(any, any, Optional.of(name), any, any, any, any, 0, any, HAPPENINGS);
  }

  private static List<String> roles(Questions questions, List<Statement> statements, String name) {
    return statements.stream()
        .map(Statement::reportNumber)
        .distinct()
        .limit(ROLE_REPORTS)
        .flatMap(r -> questions.record(r).entities().values().stream())
        .filter(e -> e.isLinkable() && e.name().equals(name))
        .flatMap(e -> e.roles().stream())
        .distinct()
        .limit(ROLES)
        .toList();
  }
}
