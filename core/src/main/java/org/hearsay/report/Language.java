package org.hearsay.report;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text, by langid.py's model (Lui and Baldwin, ACL 2012) in Java. */
final class Language {
  /** Enough to judge by; more only costs time. */
  private static final int SAMPLE = 4000;

  private static final int MIN_LETTERS = 12;

  /** Of a text with fewer letters the detector must be so sure. */
  private static final int SHORT = 80;

  private static final double SURE = 0.97;

  /** So many of a text's words are function words in English prose, at least. */
  private static final double ENGLISH_SHARE = 0.18;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with", "as", "by",
          "at", "from", "his", "her", "their", "its", "has", "have", "had", "be", "been", "are",
          "were", "will", "would", "not", "but", "an", "it", "he", "she", "they", "who", "which",
          "this", "after", "over", "said");

  /** Read once: it takes longer than all the rest of a report. */
  private static final Model MODEL = Model.defaultModel();

  private Language() {}

  /** A BCP 47 code; empty when there is too little to judge by. */
  static Optional<String> of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters < MIN_LETTERS) {
      return Optional.empty();
    }
    // The detector errs on short texts full of names; function words do not.
    if (functionWordShare(sample) >= ENGLISH_SHARE) {
      return Optional.of("en");
    }
    DetectedLanguage found = new LangIdV3(MODEL).classify(sample, true);
    // Of a headline it takes English for Indonesian or Turkish, but not surely.
    return letters < SHORT && found.getConfidence() < SURE
        ? Optional.empty()
        : Optional.of(found.getLangCode());
  }

  private static double functionWordShare(String text) {
    int words = 0;
    int function = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words++;
        function += FUNCTION_WORDS.contains(word) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) function / words;
  }
}
