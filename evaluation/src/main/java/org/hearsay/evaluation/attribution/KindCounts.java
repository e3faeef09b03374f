package org.hearsay.evaluation.attribution;

import java.util.OptionalDouble;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * Counts of the attributions of one {@link QuoteKind}; {@code matched} and {@code complete} go by
 * the kind of the gold one.
 */
public record KindCounts(int gold, int predicted, int matched, int complete) {
  public static final KindCounts NONE = new KindCounts(0, 0, 0, 0);

  public KindCounts plus(KindCounts other) {
    return new KindCounts(
        gold + other.gold,
        predicted + other.predicted,
        matched + other.matched,
        complete + other.complete);
  }

  public OptionalDouble recallContentMatch() {
    return PrecisionRecall.ratio(matched, gold);
  }

  public OptionalDouble recallComplete() {
    return PrecisionRecall.ratio(complete, gold);
  }
}
