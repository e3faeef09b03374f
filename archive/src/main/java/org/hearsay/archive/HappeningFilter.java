package org.hearsay.archive;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.word.Words;

/**
 * Which happenings are wanted.
 *
 * @param type of the ontology
 * @param country where it was; ISO 3166-1 alpha-3
 * @param party a country or name that takes part, as actor or recipient
 * @param since ISO 8601 day, inclusive
 * @param until likewise
 * @param leastOrigins so many at least
 * @param most so many at most are given
 */
public record HappeningFilter(
    Optional<String> type,
    Optional<String> country,
    Optional<String> party,
    Optional<String> since,
    Optional<String> until,
    int leastOrigins,
    int most) {
  /** All, up to a number. */
  public static HappeningFilter all(int most) {
    return new HappeningFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        most);
  }

  void addTo(StringBuilder where, List<Object> values) {
    add(where, values, " AND type = ?", type);
    add(where, values, " AND country = ?", country);
    party.ifPresent(
        p -> {
          where.append(" AND (instr(actors, ?) OR instr(recipients, ?))");
          values.addAll(List.of(bars(p), bars(p)));
        });
    add(where, values, " AND since >= ?", since);
    add(where, values, " AND since <= ?", until);
    if (leastOrigins > 0) {
      add(where, values, " AND origins >= ?", Optional.of(leastOrigins));
    }
  }

  /** A country's code or a name, as a happening has it. */
  static String bars(String party) {
    return "|" + (party.matches("[A-Z]{3}") ? party : Words.key(party)) + "|";
  }

  private static void add(
      StringBuilder where, List<Object> values, String clause, Optional<?> value) {
    if (value.isPresent()) {
      where.append(clause);
      values.add(value.get());
    }
  }
}
