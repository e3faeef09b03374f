package org.hearsay.archive.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Span;

/**
 * A quotation that is looked for: its words, and how much each of its stems weighs by its rarity.
 */
final class Quoted {
  private static final Span NOWHERE = new Span(0, 0);

  private final List<String> words;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final double all;

  /**
   * @param rarity of a stem
   */
  Quoted(String quotation, ToDoubleFunction<String> rarity) {
    words = Difference.words(quotation);
    words.forEach(w -> counts.merge(w, 1, Integer::sum));
    stems(words).forEach(s -> weights.put(s, rarity.applyAsDouble(s)));
    all = weights.values().stream().mapToDouble(w -> w).sum();
  }

  List<String> words() {
    return words;
  }

  /** So much of its weight other words share, 0 to 1. */
  double share(List<String> others) {
    return share(stems(others)::contains);
  }

  /** So much of its weight no passage of a text exceeds: words begin with their stems. */
  double most(String text) {
    String plain = Words.plain(text);
    // Numbers may be written with separators.
    return share(s -> Character.isDigit(s.charAt(0)) || plain.contains(s));
  }

  private double share(Predicate<String> has) {
    double shared = 0;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      shared += has.test(weight.getKey()) ? weight.getValue() : 0;
    }
    return all > 0 ? shared / all : 0;
  }

  /** So many of its words others hold, in any order: no fewer than they have in common in order. */
  int common(List<String> others) {
    Map<String, Integer> left = new HashMap<>(counts);
    int common = 0;
    for (String word : others) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String form : words) {
      Word word = new Word(form, false, NOWHERE);
      if (word.isContent()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }
}
