package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Lexicon;

/**
 * A row of {@code predicates.tsv}.
 *
 * @param words the trigger and what depends on it
 * @param actor slots, by preference
 */
record Predicate(
    Words words,
    EventType type,
    Optional<String> mode,
    List<String> actor,
    List<String> recipient,
    List<Condition> when,
    int line) {

  static Predicate of(Lexicon.Row row, NounSets sets) {
    EventType type = row.constant(2, EventType.class);
    Optional<String> mode = Optional.of(row.text(3)).filter(m -> !m.isEmpty());
    if (mode.isPresent() && !Ontology.standard().hasMode(type, mode.get())) {
      throw row.error("expected a mode of " + type + ", found \"" + mode.get() + "\"");
    }
    List<Condition> when =
        row.list(6, ",").stream().map(c -> Condition.parse(c, row, sets)).toList();
    return new Predicate(
        Words.of(row, 0, 1), type, mode, row.list(4, "|"), row.list(5, "|"), when, row.line());
  }

  /** The slots whose noun the conditions name, so that the noun itself is no event of its own. */
  List<String> namedSlots() {
    return when.stream()
        .filter(Condition.OneOf.class::isInstance)
        .map(c -> ((Condition.OneOf) c).slot())
        .toList();
  }

  String basis() {
    return "predicates.tsv:" + line;
  }
}
