package org.hearsay.archive.story;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A report among those it is compared with.
 *
 * @param serial another one whenever it is read, as its text may have changed
 * @param moment of publication, seconds since 1970
 */
record Member(long report, int serial, Optional<Long> moment, Weighted weighted) {
  /** So many of a report's rarest terms find candidates. */
  private static final int MARKS = 24;

  private static final double DAY_SECONDS = 86400;

  double likeness(Member other) {
    OptionalDouble days =
        moment.isPresent() && other.moment.isPresent()
            ? OptionalDouble.of(Math.abs(moment.get() - other.moment.get()) / DAY_SECONDS)
            : OptionalDouble.empty();
    return Likeness.of(weighted, other.weighted, days);
  }

  /** Whether it was published so many days from a moment; false where either is unknown. */
  boolean isFar(Optional<Long> from, double days) {
    return moment.isPresent()
        && from.isPresent()
        && Math.abs(from.get() - moment.get()) > days * DAY_SECONDS;
  }

  /** The terms that weigh most. */
  int[] marks() {
    float[] weights = weighted.of(Weighted.Channel.WORDS);
    return IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weights[i]))
        .limit(MARKS)
        .mapToInt(i -> weighted.terms[i])
        .toArray();
  }
}
