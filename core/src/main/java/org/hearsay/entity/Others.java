package org.hearsay.entity;

import java.util.Locale;
import java.util.Set;
import org.hearsay.syntax.Token;

/** Nouns for others than those they are said to be of: "Iran's neighbours", "U.S. allies". */
final class Others {
  private static final Set<String> NOUNS =
      Set.of(
          "ally",
          "neighbour",
          "neighbor",
          "partner",
          "rival",
          "adversary",
          "enemy",
          "foe",
          "opponent",
          "backer",
          "critic",
          "creditor",
          "donor");

  /** Several of them are of no one state: "the Gulf countries". */
  private static final Set<String> STATES = Set.of("country", "nation");

  private Others() {}

  /** Whether a noun names others. */
  static boolean areMeant(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return NOUNS.contains(lemma) || STATES.contains(lemma) && noun.has("Number=Plur");
  }
}
