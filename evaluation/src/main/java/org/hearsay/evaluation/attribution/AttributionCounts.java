package org.hearsay.evaluation.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hearsay.evaluation.attribution.AlignedArticle.Pair;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * The counts of one article, or of many added up, and the figures they make.
 *
 * @param kinds every {@link QuoteKind}; only attributions whose content holds a token
 * @param goldWithoutSource of those with content
 */
public record AttributionCounts(
    TokenCounts tokens,
    Map<QuoteKind, KindCounts> kinds,
    SourceCounts sources,
    int goldWithoutContent,
    int goldWithoutSource,
    int predictedWithoutContent) {
  public static final AttributionCounts NONE =
      new AttributionCounts(TokenCounts.NONE, noKinds(), SourceCounts.NONE, 0, 0, 0);

  public AttributionCounts {
    kinds = Map.copyOf(kinds);
  }

  static AttributionCounts of(AlignedArticle article) {
    Map<QuoteKind, KindCounts> kinds = noKinds();
    TokenIndex index = article.tokens();
    for (TokenizedAttribution gold : withContent(article.gold())) {
      kinds.merge(index.kind(gold.content()), new KindCounts(1, 0, 0, 0), KindCounts::plus);
    }
    for (TokenizedAttribution predicted : withContent(article.predicted())) {
      kinds.merge(index.kind(predicted.content()), new KindCounts(0, 1, 0, 0), KindCounts::plus);
    }
    for (Pair pair : article.pairs()) {
      boolean complete =
          TokenizedAttribution.agree(pair.gold().source(), pair.predicted().source());
      kinds.merge(
          index.kind(pair.gold().content()),
          new KindCounts(0, 0, 1, complete ? 1 : 0),
          KindCounts::plus);
    }
    List<TokenizedAttribution> usable = withContent(article.gold());
    return new AttributionCounts(
        TokenCounts.of(article),
        kinds,
        SourceCounts.of(article),
        article.gold().size() - usable.size(),
        (int) usable.stream().filter(gold -> gold.source().isEmpty()).count(),
        article.predicted().size() - withContent(article.predicted()).size());
  }

  public AttributionCounts plus(AttributionCounts other) {
    Map<QuoteKind, KindCounts> sum = new EnumMap<>(kinds);
    other.kinds.forEach((kind, counts) -> sum.merge(kind, counts, KindCounts::plus));
    return new AttributionCounts(
        tokens.plus(other.tokens),
        sum,
        sources.plus(other.sources),
        goldWithoutContent + other.goldWithoutContent,
        goldWithoutSource + other.goldWithoutSource,
        predictedWithoutContent + other.predictedWithoutContent);
  }

  public KindCounts kind(QuoteKind kind) {
    return kinds.getOrDefault(kind, KindCounts.NONE);
  }

  /** Those with any content token in quotation marks. */
  public KindCounts quoted() {
    return kind(QuoteKind.FULLY_QUOTED).plus(kind(QuoteKind.PARTLY_QUOTED));
  }

  private KindCounts all() {
    return quoted().plus(kind(QuoteKind.INDIRECT));
  }

  /** Attributions that are paired by their contents. */
  public PrecisionRecall contentMatch() {
    return new PrecisionRecall(all().matched(), all().predicted(), all().gold());
  }

  /** Attributions that are paired and whose sources share a token, or both have none. */
  public PrecisionRecall complete() {
    return new PrecisionRecall(all().complete(), all().predicted(), all().gold());
  }

  /** Of the pairs, those that are complete. */
  public OptionalDouble sourceAccuracy() {
    return PrecisionRecall.ratio(all().complete(), all().matched());
  }

  /** Of the pairs whose gold attribution has a source, those that are complete. */
  public OptionalDouble sourceAccuracyWhereGoldHasSource() {
    return PrecisionRecall.ratio(sources.goldHasSourceComplete(), sources.goldHasSource());
  }

  /** Of the pairs, those whose sources have a Dice of .5 at least, or both none. */
  public OptionalDouble strictSourceAccuracy() {
    return PrecisionRecall.ratio(sources.strict(), all().matched());
  }

  /** Of the pairs, those whose cues share a token, or both have none. */
  public OptionalDouble cueAccuracy() {
    return PrecisionRecall.ratio(sources.cueAgrees(), all().matched());
  }

  private static Map<QuoteKind, KindCounts> noKinds() {
    Map<QuoteKind, KindCounts> kinds = new EnumMap<>(QuoteKind.class);
    for (QuoteKind kind : QuoteKind.values()) {
      kinds.put(kind, KindCounts.NONE);
    }
    return kinds;
  }

  private static List<TokenizedAttribution> withContent(List<TokenizedAttribution> all) {
    return all.stream().filter(TokenizedAttribution::hasContent).toList();
  }
}
