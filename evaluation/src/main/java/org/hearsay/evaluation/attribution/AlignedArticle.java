package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The gold and the predicted attributions of one article, and which of them are pairs.
 *
 * @param pairs one-to-one, chosen greedily by falling Dice of the contents, of equals the one that
 *     stands first in gold, then in the prediction; never under {@link #MIN_DICE}
 */
record AlignedArticle(
    TokenIndex tokens,
    List<TokenizedAttribution> gold,
    List<TokenizedAttribution> predicted,
    List<Pair> pairs) {
  static final double MIN_DICE = .5;

  record Pair(TokenizedAttribution gold, TokenizedAttribution predicted) {}

  private record Candidate(double dice, int gold, int predicted) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::dice)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted);
  }

  AlignedArticle {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    pairs = List.copyOf(pairs);
  }

  /** Aligns by content; an attribution whose content holds no token cannot be paired. */
  static AlignedArticle of(GoldArticle article, List<TokenizedAttribution> predicted) {
    List<TokenizedAttribution> gold = article.attributions();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double dice = TokenizedAttribution.dice(gold.get(i).content(), predicted.get(j).content());
        if (dice >= MIN_DICE) {
          candidates.add(new Candidate(dice, i, j));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    BitSet takenGold = new BitSet();
    BitSet takenPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!takenGold.get(c.gold()) && !takenPredicted.get(c.predicted())) {
        takenGold.set(c.gold());
        takenPredicted.set(c.predicted());
        pairs.add(new Pair(gold.get(c.gold()), predicted.get(c.predicted())));
      }
    }
    return new AlignedArticle(article.tokens(), gold, predicted, pairs);
  }
}
