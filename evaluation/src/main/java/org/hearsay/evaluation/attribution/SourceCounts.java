package org.hearsay.evaluation.attribution;

import org.hearsay.evaluation.attribution.AlignedArticle.Pair;

/**
 * How the sources and cues of the pairs compare.
 *
 * @param strict pairs whose sources have a Dice of .5 at least, or both none
 * @param cueAgrees pairs whose cues share a token, or both have none
 * @param goldHasSource pairs whose gold attribution has a source
 * @param goldHasSourceComplete those of them whose sources share a token
 */
public record SourceCounts(
    int strict, int cueAgrees, int goldHasSource, int goldHasSourceComplete) {
  public static final SourceCounts NONE = new SourceCounts(0, 0, 0, 0);

  static SourceCounts of(AlignedArticle article) {
    return article.pairs().stream().map(SourceCounts::of).reduce(NONE, SourceCounts::plus);
  }

  private static SourceCounts of(Pair pair) {
    var gold = pair.gold().source();
    var predicted = pair.predicted().source();
    boolean bothNone = gold.isEmpty() && predicted.isEmpty();
    boolean strict = bothNone || TokenizedAttribution.dice(gold, predicted) >= .5;
    boolean agrees = TokenizedAttribution.agree(gold, predicted);
    boolean cueAgrees = TokenizedAttribution.agree(pair.gold().cue(), pair.predicted().cue());
    return new SourceCounts(
        strict ? 1 : 0,
        cueAgrees ? 1 : 0,
        gold.isEmpty() ? 0 : 1,
        !gold.isEmpty() && agrees ? 1 : 0);
  }

  public SourceCounts plus(SourceCounts other) {
    return new SourceCounts(
        strict + other.strict,
        cueAgrees + other.cueAgrees,
        goldHasSource + other.goldHasSource,
        goldHasSourceComplete + other.goldHasSourceComplete);
  }
}
