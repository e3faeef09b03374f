package org.hearsay.archive;

import java.util.Optional;

/**
 * Which statements are wanted.
 *
 * @param name of a public person, an office, an organization or a state, in full, or the last words
 *     of it; case and accents do not count
 * @param since ISO 8601 day of publication (UTC), inclusive
 * @param until likewise
 * @param words that the content has, all of them, in any order
 * @param after what {@link Questions#cursor(Statement)} gave of the last one of the page before
 * @param most so many at most are given
 */
public record StatementFilter(
    String name,
    Optional<String> since,
    Optional<String> until,
    Optional<String> words,
    Optional<String> after,
    int most) {
  /** All of somebody, up to a number. */
  public static StatementFilter of(String name, int most) {
    Optional<String> any = Optional.empty();
    return new StatementFilter(name, any, any, any, any, most);
  }

  /** The same from another place on. */
  public StatementFilter withAfter(Optional<String> cursor) {
    return new StatementFilter(name, since, until, words, cursor, most);
  }
}
