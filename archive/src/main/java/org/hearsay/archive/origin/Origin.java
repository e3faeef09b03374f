package org.hearsay.archive.origin;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.happening.Party;

/**
 * One traceable root of information.
 *
 * @param label for reading: {@code police spokesman Yusuf Warfeyn}, {@code AP (dispatch)}
 * @param kind what it is
 * @param party who speaks, of a statement
 * @param reports those that have it, by number, rising
 */
public record Origin(
    String label, Kind kind, Optional<Party> party, boolean denies, List<Long> reports) {
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
  }
}
