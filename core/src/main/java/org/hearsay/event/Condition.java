package org.hearsay.event;

import java.util.Set;
import org.hearsay.text.Lexicon;

/** What must hold of a trigger's arguments for a row of {@code predicates.tsv} to apply. */
sealed interface Condition {
  /** The slot is filled. */
  record Filled(String slot) implements Condition {}

  /** There is no object. */
  record NoObject() implements Condition {}

  /** The slot's phrase is or names a party. */
  record Party(String slot) implements Condition {}

  /** The slot names two parties at least, joined by "and". */
  record Several(String slot) implements Condition {}

  /** The head noun of the slot is one of these. */
  record OneOf(String slot, Set<String> nouns) implements Condition {}

  /** The verb is a passive. */
  record Passive() implements Condition {}

  static Condition parse(String text, Lexicon.Row row, NounSets sets) {
    int colon = text.indexOf(':');
    String slot = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    if (colon < 0) {
      return switch (text) {
        case "noobj" -> new NoObject();
        case "passive" -> new Passive();
        default -> {
          Slots.check(slot, row);
          yield new Filled(slot);
        }
      };
    }
    Slots.check(slot, row);
    if (value.equals("party")) {
      return new Party(slot);
    }
    if (value.equals("several")) {
      return new Several(slot);
    }
    if (!value.startsWith("{") || !value.endsWith("}")) {
      throw row.error("expected SLOT:{set}, SLOT:party or SLOT:several, found \"" + text + "\"");
    }
    return new OneOf(slot, sets.get(value.substring(1, value.length() - 1), row));
  }
}
