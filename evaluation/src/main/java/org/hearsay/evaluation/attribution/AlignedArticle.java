package org.hearsay.evaluation.attribution;

import java.util.List;

/**
 * The gold and the predicted attributions of one article, and which of them are pairs.
 *
 * @param pairs as {@link ContentPair#align} chooses them
 */
record AlignedArticle(
    TokenIndex tokens,
    List<TokenizedAttribution> gold,
    List<TokenizedAttribution> predicted,
    List<Pair> pairs) {
  record Pair(TokenizedAttribution gold, TokenizedAttribution predicted) {}

  AlignedArticle {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    pairs = List.copyOf(pairs);
  }

  /** Aligns by content; an attribution whose content holds no token cannot be paired. */
  static AlignedArticle of(GoldArticle article, List<TokenizedAttribution> predicted) {
    List<TokenizedAttribution> gold = article.attributions();
    List<Pair> pairs =
        ContentPair.align(
                gold.stream().map(TokenizedAttribution::content).toList(),
                predicted.stream().map(TokenizedAttribution::content).toList())
            .stream()
            .map(pair -> new Pair(gold.get(pair.gold()), predicted.get(pair.predicted())))
            .toList();
    return new AlignedArticle(article.tokens(), gold, predicted, pairs);
  }
}
