package org.hearsay.archive.happening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.archive.word.Rarity;
import org.hearsay.text.Lexicon;

/**
 * How likely a telling is of a happening: by type, trigger, words of the sentence, parties, place,
 * time and numbers. A logistic regression over {@link Sign}s; {@code training/archive/README.md}
 * tells how its weights were learnt.
 */
public final class Sameness {
  private static final Map<Sign, Double> WEIGHTS = weights();

  /** Types that coders take for one another when they read one act. */
  private static final List<Set<String>> NEIGHBOURS =
      List.of(
          Set.of("AGREE", "CONCEDE", "RETREAT"),
          Set.of("COERCE", "SANCTION"),
          Set.of("COERCE", "ASSAULT"),
          Set.of("ASSAULT", "MOBILIZE"),
          Set.of("PROTEST", "ASSAULT"),
          Set.of("PROTEST", "COERCE"),
          Set.of("CONSULT", "AGREE"),
          Set.of("SANCTION", "THREATEN"),
          Set.of("COERCE", "THREATEN"),
          Set.of("ACCUSE", "SANCTION"),
          Set.of("COOPERATE", "AID"),
          Set.of("RETREAT", "SANCTION"),
          Set.of("REQUEST", "ACCUSE"),
          Set.of("REJECT", "CONCEDE"));

  private final Rarity rarity;

  Sameness(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Whether two types can be of one occurrence at all. */
  public static boolean comparable(String type, String other) {
    return type.equals(other)
        || NEIGHBOURS.stream().anyMatch(n -> n.contains(type) && n.contains(other));
  }

  /**
   * From 0 to 1.
   *
   * @param members tellings of the happening, at least one
   */
  double of(Telling telling, List<Telling> members, boolean sameStory) {
    double z = 0;
    for (Map.Entry<Sign, Double> sign : Signs.of(telling, members, sameStory, rarity).entrySet()) {
      z += WEIGHTS.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static Map<Sign, Double> weights() {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (Lexicon.Row row : Lexicon.read(Sameness.class, "sameness.tsv", 2)) {
      weights.put(row.constant(0, Sign.class), row.number(1));
    }
    return weights;
  }
}
