package org.hearsay.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases of one or more words, each with a value, looked up in sentences: the longest wins. Built
 * once, then read-only and thread-safe.
 */
public final class PhraseTable<V> {
  /** A phrase found at tokens {@code [begin, end)}. */
  public record Match<V>(int begin, int end, V value) {}

  private static final int MAX_WORDS = 8;

  private final Map<String, V> phrases = new HashMap<>();
  private final Function<Token, String> form;
  private int longest;

  /**
   * @param phrases words separated by single spaces
   * @param form which form of a token is compared with them
   */
  public PhraseTable(Map<String, V> phrases, Function<Token, String> form) {
    this.form = form;
    phrases.forEach(
        (phrase, value) -> {
          this.phrases.put(phrase, value);
          longest = Math.max(longest, Math.min(MAX_WORDS, phrase.split("[ '-]", -1).length * 2));
        });
  }

  /** The value of a phrase given as a string. */
  public Optional<V> get(String phrase) {
    return Optional.ofNullable(phrases.get(phrase));
  }

  /** The longest phrase that begins at token {@code begin}. */
  public Optional<Match<V>> startingAt(Sentence sentence, int begin) {
    Match<V> best = null;
    for (int end = begin + 1; end <= Math.min(sentence.size(), begin + longest); end++) {
      V value = phrases.get(words(sentence, begin, end));
      if (value != null) {
        best = new Match<>(begin, end, value);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest phrase whose last word is token {@code last}. */
  public Optional<Match<V>> endingAt(Sentence sentence, int last) {
    for (int begin = Math.max(0, last + 1 - longest); begin <= last; begin++) {
      V value = phrases.get(words(sentence, begin, last + 1));
      if (value != null) {
        return Optional.of(new Match<>(begin, last + 1, value));
      }
    }
    return Optional.empty();
  }

  /**
   * The words as a phrase is written: hyphens and apostrophes without the space that is not there.
   */
  private String words(Sentence sentence, int begin, int end) {
    StringBuilder words = new StringBuilder();
    List<Token> tokens = sentence.tokens();
    for (int i = begin; i < end; i++) {
      boolean apart = i > begin && tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
      words.append(apart ? " " : "").append(form.apply(tokens.get(i)));
    }
    return words.toString();
  }
}
