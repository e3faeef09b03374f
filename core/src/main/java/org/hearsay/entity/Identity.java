package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a named person is, by the offices that are known.
 *
 * @param name the usual full name, where one person only is meant
 * @param country where all offices that fit are of one
 * @param sectors of the offices held at the report's date
 * @param roles held at the report's date
 * @param basis where this is written
 */
record Identity(
    Optional<String> name,
    Optional<String> country,
    Set<Sector> sectors,
    List<String> roles,
    String basis) {
  Identity {
    sectors = Set.copyOf(sectors);
    roles = List.copyOf(roles);
  }

  /** Whether the person holds a public office at the report's date. */
  boolean isInOffice() {
    return !roles.isEmpty();
  }
}
