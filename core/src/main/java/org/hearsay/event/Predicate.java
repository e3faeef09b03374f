package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Lexicon;

/**
 * A row of {@code predicates.tsv}.
 *
 * @param words the trigger and what depends on it
 * @param subtype the name of a user's own type, which is a kind of {@code type}
 * @param actor slots, by preference
 */
record Predicate(
    Words words,
    EventType type,
    Optional<String> subtype,
    Optional<String> mode,
    List<String> actor,
    List<String> recipient,
    List<Condition> when,
    Line line) {

  /**
   * @param users whether it is a user's line
   */
  static Predicate of(Lexicon.Row row, NounSets sets, Kinds kinds, boolean users) {
    Kinds.Kind kind = kinds.of(row, 2);
    EventType type = kind.type();
    Optional<String> mode = Optional.of(row.text(3)).filter(m -> !m.isEmpty());
    if (mode.isPresent() && !Ontology.standard().hasMode(type, mode.get())) {
      throw row.error("expected a mode of " + type + ", found \"" + mode.get() + "\"");
    }
    List<Condition> when =
        row.list(6, ",").stream().map(c -> Condition.parse(c, row, sets)).toList();
    return new Predicate(
        Words.of(row, 0, 1),
        type,
        kind.subtype(),
        mode,
        Slots.of(row, 4),
        Slots.of(row, 5),
        when,
        Line.of("predicates.tsv", row, users));
  }

  /** The slots whose noun the conditions name, so that the noun itself is no event of its own. */
  List<String> namedSlots() {
    return when.stream()
        .filter(Condition.OneOf.class::isInstance)
        .map(c -> ((Condition.OneOf) c).slot())
        .toList();
  }
}
