package org.hearsay.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/**
 * Cuts text into words as the English treebanks of Universal Dependencies have them (guidelines of
 * EWT and GUM): contractions, possessives and hyphens stand alone, a full stop stays with an
 * abbreviation. Every character that shows is in exactly one word.
 *
 * <p>Immutable, shared between threads.
 */
public final class Tokenizer {
  private static final Tokenizer STANDARD = new Tokenizer();

  private final Pattern word;
  private final Abbreviations abbreviations = new Abbreviations();
  private final Set<String> prefixes = new HashSet<>();

  private Tokenizer() {
    for (Lexicon.Row row : Lexicon.read(Tokenizer.class, "prefixes.tsv", 1)) {
      if (!row.text(0).matches("[a-z]+") || !prefixes.add(row.text(0))) {
        throw row.error("expected a new prefix in small letters, found " + row.text(0));
      }
    }
    word = Patterns.word();
  }

  /** The tokenizer with the tables that come with Hearsay. */
  public static Tokenizer standard() {
    return STANDARD;
  }

  /** The words of each paragraph, without paragraphs that have none. */
  public List<List<Word>> paragraphs(String text, List<Span> paragraphs) {
    return paragraphs.stream().map(p -> words(text, p)).filter(w -> !w.isEmpty()).toList();
  }

  /** The words of one stretch of the text, in order. */
  public List<Word> words(String text, Span stretch) {
    List<Word> words = new ArrayList<>();
    Matcher next = word.matcher(text).useTransparentBounds(true);
    Matcher clitic = Patterns.CLITIC.matcher(text).useTransparentBounds(true);
    int i = stretch.begin();
    while (i < stretch.end()) {
      int point = text.codePointAt(i);
      if (isSpace(point)) {
        i += Character.charCount(point);
        continue;
      }
      clitic.region(i, stretch.end());
      if (isBehindWord(text, words, i) && clitic.lookingAt()) {
        words.add(new Word(new Span(i, clitic.end()), true));
        i = clitic.end();
        continue;
      }
      next.region(i, stretch.end());
      int end =
          next.lookingAt() ? next.end() : Math.min(stretch.end(), i + Character.charCount(point));
      i = add(text, i, end, stretch.end(), words);
    }
    return words;
  }

  /** Whether a word ends here, be it with the stop of "U.S.". */
  private static boolean isBehindWord(String text, List<Word> words, int at) {
    if (words.isEmpty() || words.get(words.size() - 1).span().end() != at) {
      return false;
    }
    boolean stop = text.charAt(at - 1) == '.' && words.get(words.size() - 1).span().length() > 2;
    return stop || Character.isLetterOrDigit(text.codePointBefore(at));
  }

  /** Adds the word that begins here, with what belongs to it; returns where it ends. */
  private int add(String text, int begin, int end, int limit, List<Word> words) {
    if (!Character.isLetter(text.codePointAt(begin))) {
      words.add(new Word(new Span(begin, end), isGenitive(text, begin, end, limit)));
      return end;
    }
    int to = end;
    String word = text.substring(begin, end);
    if (to < limit && text.charAt(to) == '.' && abbreviations.isOne(text, begin, to, limit)) {
      to++;
    } else if (to + 1 < limit && isHyphen(text.charAt(to)) && isPrefix(word)) {
      Matcher rest = Patterns.REST.matcher(text).region(to + 1, limit);
      to = rest.lookingAt() ? rest.end() : to;
    } else if (Patterns.ENDS_IN_N.matcher(word).matches() && isNegation(text, to, limit)) {
      to--;
    }
    int cut = cut(text, begin, to);
    words.add(new Word(new Span(begin, cut), false));
    if (cut < to) {
      words.add(new Word(new Span(cut, to), true));
    }
    return to;
  }

  /** The apostrophe of "the ministers' votes"; only the tree tells it from a closing quote. */
  private static boolean isGenitive(String text, int begin, int end, int limit) {
    return end == begin + 1
        && (text.charAt(begin) == '\'' || text.charAt(begin) == '\u2019')
        && begin > 0
        && Character.toLowerCase(text.charAt(begin - 1)) == 's'
        && (end == limit || !Character.isLetterOrDigit(text.codePointAt(end)));
  }

  private boolean isPrefix(String word) {
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return !acronym && prefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether what follows makes "n" the beginning of "n't". */
  private static boolean isNegation(String text, int at, int limit) {
    return at + 1 < limit
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && Character.toLowerCase(text.charAt(at + 1)) == 't'
        && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /** Where two words are written as one: can|not, gon|na, wan|na, got|ta. */
  private static int cut(String text, int begin, int end) {
    return switch (text.substring(begin, end).toLowerCase(Locale.ROOT)) {
      case "cannot", "gonna", "wanna", "gotta" -> begin + 3;
      default -> end;
    };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || point == '\u200B'
        || point == '\uFEFF';
  }
}
