package org.hearsay.attribution;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How probable it is that an attribution is right: content and source. Logistic regression over
 * signs of the model's own doubt, learnt on PolNeAR dev (training/reader/calibrate.py).
 */
final class Confidence {
  private static final int MARGIN = 15;
  private static final double CLEAR = 5;
  private static final double LEAST = -9;

  private final double[] weights;

  /**
   * @param numbers a weight for each sign and one more, with commas
   */
  Confidence(String numbers) {
    weights = Arrays.stream(numbers.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  /**
   * From 0 to 1.
   *
   * @param probability that an attribution is anchored here
   * @param source which words were chosen, and {@code ofSource} the score of each word
   * @param content likewise, not empty
   * @param quoted which words stand in quotation marks
   */
  double of(
      double probability,
      BitSet source,
      double[] ofSource,
      BitSet content,
      double[] ofContent,
      BitSet quoted) {
    double rival = LEAST;
    double sum = 0;
    for (int w = 0; w < ofSource.length; w++) {
      if (source.get(w)) {
        sum += ofSource[w];
      } else {
        rival = Math.max(rival, ofSource[w]);
      }
    }
    double[] signs = {
      Math.log(probability / (1 - probability + 1e-9)),
      source.isEmpty() ? 0 : 1,
      source.isEmpty() ? -rival : sum / source.cardinality(),
      Math.min(rival, -LEAST),
      clearness(content, ofContent),
      share(content, quoted)
    };
    double z = weights[signs.length];
    for (int i = 0; i < signs.length; i++) {
      z += weights[i] * signs[i];
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double share(BitSet content, BitSet quoted) {
    BitSet both = (BitSet) content.clone();
    both.and(quoted);
    return (double) both.cardinality() / content.cardinality();
  }

  /** How clear it is, of each word in and around the content, whether it belongs to it. */
  private static double clearness(BitSet content, double[] scores) {
    int from = Math.max(0, content.nextSetBit(0) - MARGIN);
    int to = Math.min(scores.length, content.length() + MARGIN);
    double sum = 0;
    for (int w = from; w < to; w++) {
      sum += Math.min(Math.abs(scores[w]), CLEAR);
    }
    return sum / (to - from);
  }
}
