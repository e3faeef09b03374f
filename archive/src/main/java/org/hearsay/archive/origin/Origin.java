package org.hearsay.archive.origin;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.happening.Party;

/**
 * One traceable root of information.
 *
 * @param label for reading: {@code police spokesman Yusuf Warfeyn}, {@code AP (dispatch)}
 * @param kind what it is
 * @param party who speaks, of a statement or a cited medium
 * @param sourceType of these, as in the contract; else empty
 * @param confidence of the reading that it is they, the highest of all reports; else 1
 * @param denies whether it denies; of one that took both sides, whether it did last
 * @param reports those that have it, by number, rising
 * @param before of these, those in which it takes the other side: earlier ones, and such as tell of
 *     both
 */
public record Origin(
    String label,
    Kind kind,
    Optional<Party> party,
    String sourceType,
    double confidence,
    boolean denies,
    List<Long> reports,
    List<Long> before) {
  /** The kinds of roots. */
  public enum Kind {
    /** Words of a source. */
    STATEMENT,
    /** A news agency in its own voice. */
    DISPATCH,
    /** A reporter who was there. */
    REPORTING,
    /** A medium that others cite and that is not among the reports. */
    CITED_MEDIUM,
    /** An outlet in its own voice, where nobody else vouches. */
    OWN_VOICE
  }

  public Origin {
    reports = List.copyOf(reports);
    before = List.copyOf(before);
  }
}
