package org.hearsay.archive;

import java.util.Optional;

/**
 * Which happenings are wanted.
 *
 * @param type of the ontology
 * @param country where it was; ISO 3166-1 alpha-3
 * @param party a country or name that takes part, as actor or recipient
 * @param since ISO 8601 day, inclusive
 * @param until likewise
 * @param place name of the place, finer than a country; case and accents do not count
 * @param outlet some report of this outlet tells it
 * @param leastOrigins so many at least
 * @param after what {@link Questions#cursor} gave of the last happening of the page before
 * @param most so many at most are given
 */
public record HappeningFilter(
    Optional<String> type,
    Optional<String> country,
    Optional<String> party,
    Optional<String> since,
    Optional<String> until,
    Optional<String> place,
    Optional<String> outlet,
    int leastOrigins,
    Optional<String> after,
    int most) {
  /** All, up to a number. */
  public static HappeningFilter all(int most) {
    Optional<String> any = Optional.empty();
    return new HappeningFilter(any, any, any, any, any, any, any, 0, any, most);
  }

  /** The same with another number at most. */
  public HappeningFilter withMost(int number) {
    return new HappeningFilter(
        type, country, party, since, until, place, outlet, leastOrigins, after, number);
  }

  /** The same from another place on. */
  public HappeningFilter withAfter(Optional<String> cursor) {
    return new HappeningFilter(
        type, country, party, since, until, place, outlet, leastOrigins, cursor, most);
  }
}
