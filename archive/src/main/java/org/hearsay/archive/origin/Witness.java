package org.hearsay.archive.origin;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.archive.happening.Telling;

/**
 * One telling with what is known of its report.
 *
 * @param outlet empty where unknown
 * @param agency the news agency whose dispatch it is
 * @param ownReporter whether the text shows a reporter on the spot
 * @param uniqueText the report that leads those with the same words
 * @param published ISO 8601, as given
 * @param moment of publication, seconds since 1970; a day from its beginning
 */
public record Witness(
    long report,
    Optional<String> outlet,
    Optional<String> agency,
    boolean ownReporter,
    long uniqueText,
    Optional<String> published,
    Optional<Long> moment,
    Telling telling) {
  /** In the order of publication; what nobody dates comes last. */
  public static final Comparator<Witness> IN_TIME =
      Comparator.comparing((Witness w) -> w.moment().orElse(Long.MAX_VALUE))
          .thenComparing(Witness::report);
}
