package org.hearsay.archive.story;

import java.util.OptionalDouble;
import org.hearsay.archive.story.Weighted.Channel;

/**
 * How likely two reports tell of the same occurrence, by what they share: words, names, numbers,
 * the words, names and numbers of the lead, words in a row, and how much of the one's rare words
 * and names the other has. A logistic regression over pairs of ECB+ train.
 */
final class Likeness {
  /** Cosine of each channel, in its order; numbers of the lead count as below. */
  private static final double[] CHANNELS = {1.9, 3.5, 2.7, 2.1, 1.6, 0};

  private static final double PAIRS = 3.4;
  private static final double WORDS_HELD = .7;
  private static final double NAMES_HELD = 2.1;
  private static final double BIAS = -4.15;

  /** What a number in both leads adds. */
  private static final double NUMBER_SHARED = 1.05;

  /** What leads with numbers of which none is in both take away. */
  private static final double NUMBERS_OTHER = 1.2;

  /** What publication on the same days adds; ECB+ has no dates, chosen on our dossiers. */
  private static final double SAME_DAYS = 2.6;

  /** What each day beyond {@value #NEAR_DAYS} takes away. */
  private static final double DAY = .25;

  private static final double NEAR_DAYS = 2;

  private Likeness() {}

  /**
   * From 0 to 1; the same whichever is first.
   *
   * @param days between the publications, where both are known
   */
  static double of(Weighted a, Weighted b, OptionalDouble days) {
    Channel[] channels = Channel.values();
    float[][] left = new float[channels.length][];
    float[][] right = new float[channels.length][];
    for (int c = 0; c < channels.length; c++) {
      left[c] = a.of(channels[c]);
      right[c] = b.of(channels[c]);
    }
    double[] cosines = new double[channels.length];
    double shared = 0;
    double sharedNames = 0;
    boolean number = false;
    int i = 0;
    int j = 0;
    while (i < a.terms.length && j < b.terms.length) {
      int order = Integer.compare(a.terms[i], b.terms[j]);
      if (order == 0) {
        for (int c = 0; c < cosines.length; c++) {
          cosines[c] += left[c][i] * right[c][j];
        }
        // As of when each was placed: the mean, so that neither is the first.
        float rarity = (a.rarities[i] + b.rarities[j]) / 2;
        shared += rarity;
        number |= a.is(Channel.LEAD_NUMBERS, i) && b.is(Channel.LEAD_NUMBERS, j);
        sharedNames += a.is(Channel.NAMES, i) && b.is(Channel.NAMES, j) ? rarity : 0;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double z = BIAS;
    if (days.isPresent()) {
      z += SAME_DAYS - DAY * Math.max(0, days.getAsDouble() - NEAR_DAYS);
    }
    for (int c = 0; c < cosines.length; c++) {
      z += CHANNELS[c] * cosines[c];
    }
    if (a.has(Channel.LEAD_NUMBERS) && b.has(Channel.LEAD_NUMBERS)) {
      z += number ? NUMBER_SHARED : -NUMBERS_OTHER;
    }
    z += PAIRS * pairs(a, b);
    z += WORDS_HELD * share(shared, Math.min(a.allRarity, b.allRarity));
    z += NAMES_HELD * share(sharedNames, Math.min(a.nameRarity, b.nameRarity));
    return 1 / (1 + Math.exp(-z));
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  private static double pairs(Weighted a, Weighted b) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.pairs.length && j < b.pairs.length) {
      int order = Long.compare(a.pairs[i], b.pairs[j]);
      if (order == 0) {
        sum += a.pairWeights[i] * b.pairWeights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
