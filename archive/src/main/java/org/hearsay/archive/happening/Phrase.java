package org.hearsay.archive.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Lexicon;

/**
 * How the words before a trigger present it.
 *
 * @param definite as something known: "the attack"
 * @param another as one more of its kind: "a second attack"
 */
public record Phrase(boolean definite, boolean another) {
  /** A phrase that says nothing. */
  public static final Phrase PLAIN = new Phrase(false, false);

  /** So many words before the trigger may belong to it. */
  private static final int BEFORE = 3;

  private enum Kind {
    DEFINITE,
    ANOTHER
  }

  private static final Map<String, Kind> WORDS = words();

  /** Reads the words before the first place of the trigger in its sentence. */
  static Phrase of(String sentence, String trigger) {
    int at = sentence.indexOf(trigger);
    if (at < 0) {
      return PLAIN;
    }
    List<Word> before = Words.of(sentence.substring(0, at));
    List<Kind> kinds =
        before.subList(Math.max(0, before.size() - BEFORE), before.size()).stream()
            .flatMap(w -> Stream.ofNullable(WORDS.get(w.form())))
            .toList();
    return new Phrase(kinds.contains(Kind.DEFINITE), kinds.contains(Kind.ANOTHER));
  }

  private static Map<String, Kind> words() {
    Map<String, Kind> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Phrase.class, "phrases.tsv", 2)) {
      if (words.put(row.text(0), row.constant(1, Kind.class)) != null) {
        throw row.error("expected a new word, found " + row.text(0));
      }
    }
    return words;
  }
}
