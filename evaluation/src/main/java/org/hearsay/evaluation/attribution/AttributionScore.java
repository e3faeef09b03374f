package org.hearsay.evaluation.attribution;

import java.util.List;
import java.util.Optional;

/**
 * What {@link AttributionScorer} found.
 *
 * @param missingIds articles of gold that were not coded; they count as coded without attributions
 * @param unknownIds coded articles that gold does not have; they count for nothing
 * @param goldTokens tokens of all gold texts
 * @param byArticle the counts of each article of gold, in its order
 */
public record AttributionScore(
    List<String> missingIds,
    List<String> unknownIds,
    int goldTokens,
    List<AttributionCounts> byArticle) {

  public AttributionScore {
    missingIds = List.copyOf(missingIds);
    unknownIds = List.copyOf(unknownIds);
    byArticle = List.copyOf(byArticle);
  }

  /** The articles of gold. */
  public int articles() {
    return byArticle.size();
  }

  /** The counts of all articles added up (micro-average). */
  public AttributionCounts total() {
    return byArticle.stream().reduce(AttributionCounts.NONE, AttributionCounts::plus);
  }

  /** Intervals from {@code rounds} resamplings of the articles; empty when there is no article. */
  public Optional<AttributionIntervals> bootstrap(int rounds) {
    return byArticle.isEmpty()
        ? Optional.empty()
        : Optional.of(AttributionIntervals.of(byArticle, rounds));
  }
}
