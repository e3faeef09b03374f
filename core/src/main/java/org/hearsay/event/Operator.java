package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Lexicon;

/**
 * A row of {@code operators.tsv}: a predicate over another act.
 *
 * @param complements how the act may hang on it: inf, that, gerund, noun
 */
record Operator(
    Words words, Set<String> complements, Effect effect, List<String> recipient, Line line) {
  /** What becomes of the act; the file's head explains each. */
  enum Effect {
    PROMISE,
    NEGATE,
    END,
    TOPIC,
    SUPPORT_VERB,
    AGREE,
    THREATEN,
    REJECT,
    REQUEST,
    ACCUSE,
    SUPPORT,
    CONCEDE
  }

  /** Whether it adds nothing to a noun that it has as an object. */
  boolean carriesNouns() {
    return effect == Effect.SUPPORT_VERB && complements.contains("noun");
  }

  /**
   * @param users whether it is a user's line
   */
  static Operator of(Lexicon.Row row, boolean users) {
    Set<String> complements = Set.copyOf(row.list(2, "|"));
    if (complements.isEmpty()
        || !Set.of("inf", "that", "gerund", "noun").containsAll(complements)) {
      throw row.error("expected inf, that, gerund or noun, found \"" + row.text(2) + "\"");
    }
    return new Operator(
        Words.of(row, 0, 1),
        complements,
        row.constant(3, Effect.class),
        Slots.of(row, 4),
        Line.of("operators.tsv", row, users));
  }
}
