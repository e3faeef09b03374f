package org.hearsay.server.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Actor;
import org.hearsay.server.overview.HappeningRow;
import org.hearsay.server.overview.Nations;
import org.hearsay.server.page.Links;

/**
 * What is shown of an actor, or of the search for one.
 *
 * @param wanted what the reader asks for
 * @param actor the one that bears the name; empty where nobody public does
 * @param others whose names begin so
 */
public record ActorView(Wanted wanted, Optional<Portrait> actor, List<Suggestion> others) {
  public ActorView {
    others = List.copyOf(others);
  }

  /** Somebody that the reader may have meant. */
  public record Suggestion(String name, String kind, long reports, String href) {
    static Optional<Suggestion> of(Actor actor) {
      return Kind.of(actor)
          .map(
              kind ->
                  new Suggestion(
                      actor.name(), kind.words(), actor.reports(), Links.actor(actor.name())));
    }
  }

  /**
   * Somebody.
   *
   * @param kind in words
   * @param country in words
   * @param spellings other than the name
   * @param roles as reports call them
   * @param statements one page of what outlets report that it said, the latest first
   * @param unclear so many of that page are left out, since it is not sure that it was this speaker
   * @param next where they go on
   * @param happenings that it takes part in, those with most origins first
   * @param all where all of them stand
   */
  public record Portrait(
      String name,
      String kind,
      Optional<String> country,
      List<String> spellings,
      List<String> roles,
      long reports,
      long statementCount,
      List<StatementView> statements,
      long unclear,
      Optional<String> next,
      List<HappeningRow> happenings,
      String all) {
    public Portrait {
      spellings = List.copyOf(spellings);
      roles = List.copyOf(roles);
      statements = List.copyOf(statements);
      happenings = List.copyOf(happenings);
    }

    static Portrait of(
        Actor actor,
        Kind kind,
        List<String> roles,
        List<StatementView> statements,
        long unclear,
        Optional<String> next,
        List<HappeningRow> happenings,
        String all) {
      return new Portrait(
          actor.name(),
          kind.words(),
          actor.country().map(Nations::name).filter(c -> !c.equals(actor.name())),
          actor.spellings().stream().filter(s -> !s.equals(actor.name())).toList(),
          roles,
          actor.reports(),
          actor.statements(),
          statements,
          unclear,
          next,
          happenings,
          all);
    }
  }
}
