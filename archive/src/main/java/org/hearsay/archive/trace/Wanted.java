package org.hearsay.archive.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Span;

/**
 * The words of a quotation that is looked for.
 *
 * @param words as they are compared
 * @param weights how much each stem of a content word counts, all together 1
 */
record Wanted(List<String> words, Map<String, Double> weights) {
  private static final Span NOWHERE = new Span(0, 0);

  /**
   * Prepares a quotation.
   *
   * @param rarity of a stem
   */
  static Wanted of(String quotation, ToDoubleFunction<String> rarity) {
    List<String> words = Difference.words(quotation);
    Map<String, Double> weights = new HashMap<>();
    stems(words).forEach(stem -> weights.put(stem, rarity.applyAsDouble(stem)));
    double all = weights.values().stream().mapToDouble(w -> w).sum();
    weights.replaceAll((stem, weight) -> all > 0 ? weight / all : 0);
    return new Wanted(words, weights);
  }

  /** How much of the weight other words have. */
  double sharedWeight(List<String> found) {
    return stems(found).stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
  }

  private static Set<String> stems(List<String> forms) {
    Set<String> stems = new HashSet<>();
    for (String form : forms) {
      Word word = new Word(form, false, NOWHERE);
      if (word.isContent()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }
}
