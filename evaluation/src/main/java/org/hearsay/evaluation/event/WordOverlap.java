package org.hearsay.evaluation.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.evaluation.corpus.PythonText;

/** Whether two phrases have a word in common, function words aside. */
final class WordOverlap {
  /** The scorer's own list; part of the measure, not of the language. */
  private static final Set<String> STOP =
      Set.copyOf(
          List.of(
              "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "from", "with",
              "by", "its", "his", "her", "their", "our", "this", "that", "these", "those", "s"));

  private WordOverlap() {}

  static boolean between(String a, String b) {
    return !Collections.disjoint(words(a), words(b));
  }

  private static Set<String> words(String phrase) {
    Set<String> words = new HashSet<>(PythonText.words(phrase.toLowerCase(Locale.ROOT)));
    words.removeAll(STOP);
    return words;
  }
}
