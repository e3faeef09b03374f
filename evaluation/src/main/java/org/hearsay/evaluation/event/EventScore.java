package org.hearsay.evaluation.event;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * What {@link EventScorer} counted over the rows of gold.
 *
 * @param rows the rows of gold, one at least
 * @param sentences the different sentences of these rows
 * @param sentencesNotCoded those of them that no coded report stands for
 * @param codedRows rows whose sentence got any event
 * @param typeRows rows with some event of the gold class in the sentence
 * @param strictRows rows with an event of the gold class whose actor and recipient fit
 * @param events all events of the sentences
 * @param fittingEvents events whose actor and recipient fit a gold pair
 * @param rightEvents those of them that have the class of a pair they fit
 * @param classes by class of gold: predicted is the class of the most confident event that fits
 */
public record EventScore(
    int rows,
    int sentences,
    int sentencesNotCoded,
    int codedRows,
    int typeRows,
    int strictRows,
    int events,
    int fittingEvents,
    int rightEvents,
    Map<String, PrecisionRecall> classes) {

  public EventScore {
    classes = Map.copyOf(classes);
  }

  public double coded() {
    return (double) codedRows / rows;
  }

  public double type() {
    return (double) typeRows / rows;
  }

  public double strict() {
    return (double) strictRows / rows;
  }

  /** F1 by class of gold, in the order of the alphabet. */
  public SortedMap<String, Double> f1() {
    SortedMap<String, Double> f1 = new TreeMap<>();
    classes.forEach((name, counts) -> f1.put(name, counts.f1().orElse(0)));
    return f1;
  }

  /** F1 averaged over the classes of gold. */
  public double macroF1() {
    return f1().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** Of the events that fit a gold pair, those with the gold class; 0 when none fits. */
  public double pairPrecision() {
    return PrecisionRecall.ratio(rightEvents, fittingEvents).orElse(0);
  }

  public double eventsPerSentence() {
    return (double) events / sentences;
  }
}
