package org.hearsay.knowledge.wikidata;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is read of an entity; numbers are those of items, without the Q.
 *
 * @param label in English, else in "multiple languages"; empty where it has neither
 * @param aliases in the same
 * @param isHuman instance of (P31) human
 * @param terms positions held (P39)
 * @param states jurisdiction (P1001), country (P17), citizenship (P27)
 * @param alpha3 ISO 3166-1 code (P298)
 * @param died date of death (P570)
 */
record Entity(
    long id,
    String label,
    List<String> aliases,
    boolean isHuman,
    List<Term> terms,
    States states,
    Optional<String> alpha3,
    Optional<YearMonth> died) {
  Entity {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  /** Whose an office is, or somebody's citizenships. */
  record States(List<Long> jurisdictions, List<Long> countries, List<Long> citizenships) {
    States {
      jurisdictions = List.copyOf(jurisdictions);
      countries = List.copyOf(countries);
      citizenships = List.copyOf(citizenships);
    }
  }

  /**
   * A position held.
   *
   * @param of what it was of (P642)
   * @param from start (P580)
   * @param to end (P582); empty while it is held
   */
  record Term(long position, Optional<Long> of, YearMonth from, Optional<YearMonth> to) {}
}
