package org.hearsay.archive.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Span;

/**
 * A quotation that is looked for: its words, and how much each of its stems weighs by its rarity.
 */
final class Quoted {
  /** So long passages are at most, but for a few. */
  private static final int PASSAGE = 700;

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
    Set<String> stems = stems(others);
    double shared = 0;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      shared += stems.contains(weight.getKey()) ? weight.getValue() : 0;
    }
    return all > 0 ? shared / all : 0;
  }

  /**
   * So much of its weight no passage of a text exceeds, if it is no longer than {@value #PASSAGE}
   * characters: words begin with their stems, and numbers may be written with separators. Blocks
   * twice as long, each begun in the middle of the one before, hold any such passage.
   */
  double most(String text) {
    String plain = Words.plain(text);
    double[] blocks = new double[plain.length() / PASSAGE + 2];
    weights.forEach((stem, weight) -> add(blocks, plain, stem, weight));
    return all > 0 ? Arrays.stream(blocks).max().orElse(0) / all : 0;
  }

  /** A block counts a stem once; the first one stands for what is before the text. */
  private static void add(double[] blocks, String text, String stem, double weight) {
    if (Character.isDigit(stem.charAt(0))) {
      Arrays.setAll(blocks, i -> blocks[i] + weight);
      return;
    }
    int next = 0;
    for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      for (int block = Math.max(next, at / PASSAGE); block <= at / PASSAGE + 1; block++) {
        blocks[block] += weight;
        next = block + 1;
      }
    }
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
