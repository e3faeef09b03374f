package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Columns;

/**
 * Parts paragraphs into sentences, where the model says that one begins; what stands before and
 * behind the place counts, too. A stretch longer than any sentence of prose is parted at its
 * likeliest places.
 */
public final class SentenceSplitter {
  /** So many words a sentence has at the most. */
  static final int LONGEST = 200;

  /** What it counts, in log odds, that a stop stands before a capital, and that none stands. */
  private static final double STOP = 3;

  private static final double NO_STOP = -2;

  /** So many closing or opening marks are looked through. */
  private static final int MARKS = 4;

  private static final String STOPS = ".?!…";
  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";

  private final int column;

  public SentenceSplitter(Columns columns) {
    column = columns.begin("sentence");
  }

  /** The sentences of a paragraph, in order. */
  public List<List<EncodedWord>> sentences(String text, List<EncodedWord> paragraph) {
    double[] odds = new double[paragraph.size()];
    for (int i = 1; i < odds.length; i++) {
      odds[i] = logOdds(paragraph.get(i)) + prior(text, paragraph, i);
    }
    List<List<EncodedWord>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= paragraph.size(); i++) {
      if (i == paragraph.size() || odds[i] > 0) {
        for (int end = best(odds, begin, i); end < i; end = best(odds, begin, i)) {
          sentences.add(paragraph.subList(begin, end));
          begin = end;
        }
        sentences.add(paragraph.subList(begin, i));
        begin = i;
      }
    }
    return sentences;
  }

  /** Where a stretch is to be parted: at its end, if it is not too long. */
  private static int best(double[] odds, int begin, int end) {
    if (end - begin <= LONGEST) {
      return end;
    }
    int best = begin + LONGEST;
    for (int i = begin + LONGEST / 2; i < begin + LONGEST; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    return best;
  }

  private static double prior(String text, List<EncodedWord> words, int at) {
    int before = at - 1;
    boolean closes = isGlued(words, at) && is(text, words.get(at), CLOSING);
    boolean opened =
        isGlued(words, at) && is(text, words.get(before), OPENING) && !isGlued(words, before);
    if (closes || opened) {
      return Double.NEGATIVE_INFINITY;
    }
    while (before > Math.max(0, at - MARKS) && is(text, words.get(before), CLOSING)) {
      before--;
    }
    if (!is(text, words.get(before), STOPS)) {
      // An abbreviation may end a sentence, or may not.
      return form(text, words.get(before)).endsWith(".") ? 0 : NO_STOP;
    }
    int first = at;
    while (first + 1 < Math.min(words.size(), at + MARKS) && is(text, words.get(first), OPENING)) {
      first++;
    }
    int letter = form(text, words.get(first)).codePointAt(0);
    return Character.isUpperCase(letter) ? STOP : 0;
  }

  /** Whether no space stands before the word. */
  private static boolean isGlued(List<EncodedWord> words, int at) {
    return at > 0 && words.get(at - 1).word().span().end() == words.get(at).word().span().begin();
  }

  private static boolean is(String text, EncodedWord word, String marks) {
    String form = form(text, word);
    return form.chars().allMatch(c -> marks.indexOf(c) >= 0);
  }

  private static String form(String text, EncodedWord word) {
    return word.word().span().in(text);
  }

  private double logOdds(EncodedWord word) {
    return word.encoded().at(word.piece(), column);
  }
}
