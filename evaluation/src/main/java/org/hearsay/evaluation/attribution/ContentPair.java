package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A gold and a predicted attribution that tell of the same content.
 *
 * @param gold which of the gold attributions, counted from 0
 * @param predicted which of the predicted ones, counted from 0
 */
public record ContentPair(int gold, int predicted) {
  /** The Dice coefficient, from 0 to 1, under which two contents are no pair. */
  public static final double MIN_DICE = .5;

  private record Candidate(double dice, int gold, int predicted) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::dice)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted);
  }

  /**
   * Pairs the contents of one text one-to-one, greedily by falling Dice, of equals the one that
   * stands first in gold, then in the prediction; never under {@link #MIN_DICE}.
   *
   * @param gold the tokens of each content; one without tokens is never paired
   * @return in the order of their choice
   */
  public static List<ContentPair> align(List<Set<Integer>> gold, List<Set<Integer>> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double dice = TokenizedAttribution.dice(gold.get(i), predicted.get(j));
        if (dice >= MIN_DICE) {
          candidates.add(new Candidate(dice, i, j));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    BitSet takenGold = new BitSet();
    BitSet takenPredicted = new BitSet();
    List<ContentPair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!takenGold.get(c.gold()) && !takenPredicted.get(c.predicted())) {
        takenGold.set(c.gold());
        takenPredicted.set(c.predicted());
        pairs.add(new ContentPair(c.gold(), c.predicted()));
      }
    }
    return List.copyOf(pairs);
  }
}
