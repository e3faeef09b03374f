package org.hearsay.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A public office that somebody held.
 *
 * @param holder the usual full name
 * @param country ISO 3166-1 alpha-3 of the state whose office it is; empty for international ones
 * @param role in lower case, as news has it
 * @param from its first month
 * @param to its last month; empty while it is held
 * @param basis where this is written: file and line
 */
public record Office(
    String holder,
    Optional<String> country,
    Sector sector,
    String role,
    YearMonth from,
    Optional<YearMonth> to,
    String basis) {
  /** Offices whose holders are known by surname everywhere. */
  private static final Set<String> HEADS =
      Set.of("president", "prime minister", "chancellor", "un secretary-general");

  /** Whether it was held on a day, first and last month counted whole. */
  public boolean isHeldOn(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return !from.isAfter(month) && to.map(t -> !t.isBefore(month)).orElse(true);
  }

  boolean isHead() {
    return HEADS.contains(role);
  }

  /** {@code president 2012-05/}. */
  String term() {
    return role + " " + from + "/" + to.map(YearMonth::toString).orElse("");
  }
}
