package org.hearsay.evaluation.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * What {@link LabelScorer} found. All figures are shares from 0 to 1 over the attributions of all
 * statements together, and empty for 0 / 0. Coded attributions without a gold partner enter none of
 * them: how many there are is what the precision of attributions says.
 *
 * @param missingIds statements that were not coded; they count as coded without attributions
 * @param unknownIds coded reports that are no statement; they count for nothing
 * @param attributions every gold attribution, in the order of the statements
 */
public record LabelScore(
    List<String> missingIds, List<String> unknownIds, List<Compared> attributions) {

  /**
   * The labels of a gold attribution and of its partner.
   *
   * @param coded empty when it has no partner
   */
  public record Compared(Labels gold, Optional<Labels> coded) {
    private boolean agrees(Dimension dimension) {
      return coded.filter(labels -> labels.agree(gold, dimension)).isPresent();
    }
  }

  public LabelScore {
    missingIds = List.copyOf(missingIds);
    unknownIds = List.copyOf(unknownIds);
    attributions = List.copyOf(attributions);
  }

  /** The gold attributions that have a partner, by all gold attributions; empty without any. */
  public OptionalDouble found() {
    return PrecisionRecall.ratio(paired().size(), attributions.size());
  }

  /**
   * The mean of the F1 of all labels that occur in gold; empty when gold has no attribution. A gold
   * attribution without partner is a miss of its label. A label that only the coder gives has no F1
   * here; it costs the gold label its recall.
   */
  public OptionalDouble macroF1(Dimension dimension) {
    return macroF1(attributions, dimension);
  }

  /**
   * As {@link #macroF1(Dimension)}, but over gold attributions with a partner only, and over the
   * labels that occur among these; empty when none has a partner.
   */
  public OptionalDouble macroF1OfFound(Dimension dimension) {
    return macroF1(paired(), dimension);
  }

  /** The pairs whose labels are the same, by all pairs; empty without any. */
  public OptionalDouble accuracyOfFound(Dimension dimension) {
    return share(dimension, true);
  }

  /** The pairs whose polarity differs, by all pairs; empty without any. Fewer is better. */
  public OptionalDouble polarityFlips() {
    return share(Dimension.POLARITY, false);
  }

  private OptionalDouble share(Dimension dimension, boolean agreeing) {
    List<Compared> paired = paired();
    int part = (int) paired.stream().filter(c -> c.agrees(dimension) == agreeing).count();
    return PrecisionRecall.ratio(part, paired.size());
  }

  private List<Compared> paired() {
    return attributions.stream().filter(compared -> compared.coded().isPresent()).toList();
  }

  private static OptionalDouble macroF1(List<Compared> attributions, Dimension dimension) {
    // Insertion order, so that the sum is the same in every run.
    Map<Enum<?>, PrecisionRecall> labels = new LinkedHashMap<>();
    for (Compared compared : attributions) {
      PrecisionRecall one = new PrecisionRecall(compared.agrees(dimension) ? 1 : 0, 0, 1);
      labels.merge(compared.gold().in(dimension), one, PrecisionRecall::plus);
    }
    for (Compared compared : attributions) {
      compared
          .coded()
          .map(coded -> coded.in(dimension))
          .ifPresent(
              label ->
                  labels.computeIfPresent(
                      label, (same, counts) -> counts.plus(new PrecisionRecall(0, 1, 0))));
    }
    return labels.values().stream().mapToDouble(counts -> counts.f1().orElse(0)).average();
  }
}
