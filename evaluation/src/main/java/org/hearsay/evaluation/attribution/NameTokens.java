package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of a text that look like names, without any parser: they begin with a capital, stand
 * nowhere in the text in small letters, and are none of the words that often begin a sentence.
 */
final class NameTokens {
  private static final Set<String> OPENERS =
      Set.of(
          "a",
          "an",
          "the",
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "this",
          "that",
          "these",
          "those",
          "my",
          "your",
          "his",
          "her",
          "its",
          "our",
          "their",
          "who",
          "what",
          "some",
          "many",
          "most",
          "several",
          "few",
          "both",
          "all",
          "one",
          "two",
          "three",
          "another",
          "other",
          "others",
          "no",
          "nobody",
          "everyone",
          "someone");

  private NameTokens() {}

  /** By their index in {@link TokenIndex}. */
  static Set<Integer> of(String text, TokenIndex index) {
    int[] points = text.codePoints().toArray();
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (index.tokenAt(i) == tokens.size()) {
        int end = i;
        while (end < points.length && index.tokenAt(end) == tokens.size()) {
          end++;
        }
        tokens.add(new String(points, i, end - i));
      }
    }
    Set<String> small = new HashSet<>(OPENERS);
    tokens.stream().filter(t -> !isCapital(t)).forEach(small::add);
    Set<Integer> names = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (isCapital(token)
          && token.length() > 1
          && !small.contains(token.toLowerCase(Locale.ROOT))) {
        names.add(i);
      }
    }
    return names;
  }

  private static boolean isCapital(String token) {
    return Character.isUpperCase(token.codePointAt(0));
  }
}
