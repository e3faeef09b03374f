package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Lexicon;

/** The names of the places in which the arguments of a trigger can stand ({@link Arguments}). */
final class Slots {
  private static final Set<String> GRAMMATICAL =
      Set.of("subj", "obj", "iobj", "poss", "mod", "comp");

  /** Those of {@link Words} are slots, too. */
  private static final Set<String> OTHER_PREPOSITIONS =
      Set.of(
          "above",
          "alongside",
          "along",
          "amid",
          "behind",
          "below",
          "beneath",
          "beside",
          "besides",
          "beyond",
          "concerning",
          "despite",
          "during",
          "inside",
          "like",
          "near",
          "onto",
          "opposite",
          "outside",
          "past",
          "regarding",
          "since",
          "than",
          "throughout",
          "till",
          "until",
          "via",
          "within");

  private Slots() {}

  /** Slots by preference, between {@code |}. */
  static List<String> of(Lexicon.Row row, int field) {
    List<String> slots = row.list(field, "|");
    slots.forEach(s -> check(s, row));
    return slots;
  }

  static void check(String slot, Lexicon.Row row) {
    if (!GRAMMATICAL.contains(slot)
        && !Words.PREPOSITIONS.contains(slot)
        && !OTHER_PREPOSITIONS.contains(slot)) {
      throw row.error(
          "expected subj, obj, iobj, poss, mod, comp or a preposition, found \"" + slot + "\"");
    }
  }
}
