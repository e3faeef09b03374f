package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.evaluation.score.Interval;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * Where 95 % of the F1 figures fall when the articles are drawn anew, as many as there are, with
 * replacement. The draws are the same in every run, but not those of {@code score_attribution.py
 * --bootstrap}, whose random numbers are Python's own: the two differ in the third decimal or so.
 */
public record AttributionIntervals(
    Interval contentF1, Interval contentMatch, Interval complete, int rounds) {
  private static final long SEED = 0;

  static AttributionIntervals of(List<AttributionCounts> articles, int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds: expected 1 at least, found " + rounds);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    List<Double> content = new ArrayList<>();
    List<Double> match = new ArrayList<>();
    List<Double> complete = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      AttributionCounts drawn = AttributionCounts.NONE;
      for (int i = 0; i < articles.size(); i++) {
        drawn = drawn.plus(articles.get(random.nextInt(articles.size())));
      }
      content.add(orZero(drawn.tokens().content()));
      match.add(orZero(drawn.contentMatch()));
      complete.add(orZero(drawn.complete()));
    }
    return new AttributionIntervals(
        Interval.of95(content), Interval.of95(match), Interval.of95(complete), rounds);
  }

  private static double orZero(PrecisionRecall counts) {
    return counts.f1().orElse(0);
  }
}
