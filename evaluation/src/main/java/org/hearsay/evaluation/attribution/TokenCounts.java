package org.hearsay.evaluation.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Tokens that gold and prediction have in common; per role, over all attributions together. */
public record TokenCounts(PrecisionRecall content, PrecisionRecall source, PrecisionRecall cue) {
  public static final TokenCounts NONE =
      new TokenCounts(PrecisionRecall.NONE, PrecisionRecall.NONE, PrecisionRecall.NONE);

  static TokenCounts of(AlignedArticle article) {
    return new TokenCounts(
        count(article, TokenizedAttribution::content),
        count(article, TokenizedAttribution::source),
        count(article, TokenizedAttribution::cue));
  }

  public TokenCounts plus(TokenCounts other) {
    return new TokenCounts(
        content.plus(other.content), source.plus(other.source), cue.plus(other.cue));
  }

  private static PrecisionRecall count(
      AlignedArticle article, Function<TokenizedAttribution, Set<Integer>> role) {
    Set<Integer> gold = union(article.gold(), role);
    Set<Integer> predicted = union(article.predicted(), role);
    return new PrecisionRecall(
        TokenizedAttribution.common(gold, predicted), predicted.size(), gold.size());
  }

  private static Set<Integer> union(
      List<TokenizedAttribution> attributions, Function<TokenizedAttribution, Set<Integer>> role) {
    Set<Integer> union = new HashSet<>();
    attributions.forEach(attribution -> union.addAll(role.apply(attribution)));
    return union;
  }
}
