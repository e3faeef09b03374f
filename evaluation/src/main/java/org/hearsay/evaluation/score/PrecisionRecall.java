package org.hearsay.evaluation.score;

import java.util.OptionalDouble;

/**
 * Counts of what gold and system have in common. Adding counts and then asking for the ratios gives
 * micro-averages. A ratio with nothing below the line is empty, not 0.
 */
public record PrecisionRecall(int truePositives, int predicted, int gold) {
  public static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(
        truePositives + other.truePositives, predicted + other.predicted, gold + other.gold);
  }

  public OptionalDouble precision() {
    return ratio(truePositives, predicted);
  }

  public OptionalDouble recall() {
    return ratio(truePositives, gold);
  }

  public OptionalDouble f1() {
    return ratio(2 * truePositives, predicted + gold);
  }

  /** {@code part / whole}; empty for 0 / 0. */
  public static OptionalDouble ratio(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
