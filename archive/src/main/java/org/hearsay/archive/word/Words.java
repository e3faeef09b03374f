package org.hearsay.archive.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/** The words of a text, ready to be compared. */
public final class Words {
  /** A word or number; a possessive {@code 's} is none of it. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:(?:[.,:](?=\\p{N})|['’](?![sS]\\b))[\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> STOP = stopWords();

  private Words() {}

  /**
   * One word.
   *
   * @param form small letters, without accents; of numbers without separators
   * @param span where it stands
   */
  public record Word(String form, boolean capital, Span span) {
    public boolean isNumber() {
      return Character.isDigit(form.charAt(0));
    }

    /** Whether it says something of what the text is about. */
    public boolean isContent() {
      return (form.length() > 1 || isNumber()) && !STOP.contains(form);
    }

    public String stem() {
      return isNumber() ? form : Words.stem(form);
    }

    /** Of the form. */
    public int hash() {
      return Words.hash(form);
    }
  }

  /** The words in order. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      String word = m.group();
      if (word.equalsIgnoreCase("s")
          && m.start() > 0
          && "'’".indexOf(text.charAt(m.start() - 1)) >= 0) {
        continue;
      }
      boolean number = Character.isDigit(word.charAt(0));
      String form = number ? word.toLowerCase(Locale.ROOT).replace(",", "") : plain(word);
      if (!form.isEmpty()) {
        words.add(
            new Word(
                form, Character.isUpperCase(word.codePointAt(0)), new Span(m.start(), m.end())));
      }
    }
    return words;
  }

  /** A name as it is searched: its words in small letters, without accents, between blanks. */
  public static String key(String name) {
    return String.join(" ", of(name).stream().map(Word::form).toList());
  }

  /** In small letters, without accents, apostrophes straight. */
  public static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * Without the endings of English verbs and plurals. Crude, but the same for all forms of most
   * words.
   */
  static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s", "ly")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** 32 bits, well mixed (the finalizer of MurmurHash3). */
  public static int hash(String form) {
    return mix(form.hashCode());
  }

  /** Of words in a row. */
  public static int hash(List<Word> words, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = mix(31 * hash + words.get(i).form().hashCode());
    }
    return hash;
  }

  private static int mix(int h) {
    int x = (h ^ h >>> 16) * 0x85ebca6b;
    x = (x ^ x >>> 13) * 0xc2b2ae35;
    return x ^ x >>> 16;
  }

  private static Set<String> stopWords() {
    Set<String> words = new HashSet<>();
    for (Lexicon.Row row : Lexicon.read(Words.class, "stopwords.tsv", 1)) {
      if (!row.text(0).equals(plain(row.text(0))) || !words.add(row.text(0))) {
        throw row.error("expected a new word in small letters, found " + row.text(0));
      }
    }
    return words;
  }
}
