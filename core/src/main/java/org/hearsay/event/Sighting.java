package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Event.Status;
import org.hearsay.syntax.Token;

/**
 * What the model says of a word as the trigger of an event.
 *
 * @param trigger where the word begins
 * @param types how probable each type is; together less than 1, the rest is on no event
 * @param actors who does it
 * @param recipients whom it is done to
 */
record Sighting(
    int trigger,
    Map<EventType, Double> types,
    Optional<String> mode,
    Status status,
    List<String> contexts,
    Party actors,
    Party recipients) {
  /**
   * One side of an event.
   *
   * @param odds log odds that a word belongs to it, by where the word begins; words that are far
   *     from it are left out
   */
  record Party(Map<Integer, Double> odds) {
    /** Of words that are left out. */
    static final double LEAST = -4;

    Party {
      odds = Map.copyOf(odds);
    }

    double of(Token word) {
      return odds.getOrDefault(word.span().begin(), LEAST);
    }
  }

  Sighting {
    types = Map.copyOf(types);
    contexts = List.copyOf(contexts);
  }

  Sighting with(Optional<String> newMode) {
    return new Sighting(trigger, types, newMode, status, contexts, actors, recipients);
  }

  /** How probable it is that the word is a trigger. */
  double probability() {
    return types.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double probability(EventType type) {
    return types.getOrDefault(type, 0.0);
  }

  /** The most probable type. */
  EventType type() {
    return types.entrySet().stream()
        .max(
            Comparator.comparingDouble(Map.Entry<EventType, Double>::getValue)
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
