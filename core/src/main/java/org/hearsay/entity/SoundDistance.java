package org.hearsay.entity;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.Lexicon;

/**
 * How far what two words sound like lies apart: the cheapest alignment of their sounds (Wagner and
 * Fischer 1974), with the costs of {@code sound-swaps.tsv}.
 */
final class SoundDistance {
  /** Of a consonant for any other, or for none. */
  private static final double OTHER = 1.5;

  private static final String VOWELS = "aeiou";

  private final Map<String, Double> swaps = new HashMap<>();

  SoundDistance() {
    for (Lexicon.Row row : Lexicon.read(SoundDistance.class, "sound-swaps.tsv", 3)) {
      String a = row.text(0);
      String b = row.text(1);
      if (a.length() != 1 || b.length() != 1 || swaps.containsKey(a + b)) {
        throw row.error("expected a new pair of sounds, found \"" + a + "\" and \"" + b + "\"");
      }
      swaps.put(a + b, row.number(2));
      swaps.put(b + a, row.number(2));
    }
  }

  /** From 0, the same. */
  double between(String a, String b) {
    double[] above = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + gap(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = above[0] + gap(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        double both = above[j - 1] + swap(a, i - 1, b, j - 1);
        row[j] = Math.min(both, Math.min(above[j] + gap(a, i - 1), row[j - 1] + gap(b, j - 1)));
      }
      above = row;
    }
    return above[b.length()];
  }

  /** Of a sound that the other spelling has not. */
  private static double gap(String word, int at) {
    char c = word.charAt(at);
    boolean last = at == word.length() - 1;
    if (c == 'i' || c == 'j') {
      return last ? 0.6 : 0.2;
    }
    if (c == 'h') {
      return 0.25;
    }
    if (VOWELS.indexOf(c) < 0) {
      return OTHER;
    }
    if (last) {
      // French writes Poutine.
      return c == 'e' ? 0.3 : 0.8;
    }
    return at == 0 ? 0.8 : 0.4;
  }

  private double swap(String a, int i, String b, int j) {
    char x = a.charAt(i);
    char y = b.charAt(j);
    if (x == y) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0;
    double first = i == 0 && j == 0 && vowels ? 0.2 : 0;
    return first + swaps.getOrDefault("" + x + y, OTHER);
  }
}
