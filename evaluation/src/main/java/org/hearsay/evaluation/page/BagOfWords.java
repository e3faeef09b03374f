package org.hearsay.evaluation.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text and how often each stands there; case does not count. */
record BagOfWords(Map<String, Integer> counts, int size) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  BagOfWords {
    counts = Map.copyOf(counts);
  }

  static BagOfWords of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int size = 0;
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      counts.merge(m.group(), 1, Integer::sum);
      size++;
    }
    return new BagOfWords(counts, size);
  }

  /** F1 of the words that both have, each as often as both have it; 1 for two empty bags. */
  double f1(BagOfWords other) {
    int both = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      both += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    int all = size + other.size;
    return all == 0 ? 1 : 2.0 * both / all;
  }
}
