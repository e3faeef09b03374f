package org.hearsay.archive.record;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/** The sentence around a word. */
final class Sentences {
  private static final int LONGEST = 600;

  private Sentences() {}

  /**
   * The sentence that holds an offset (UTF-16), within its line; of very long ones what is near.
   */
  static String around(String text, int offset) {
    int begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int end = text.indexOf('\n', offset);
    if (end < 0) {
      end = text.length();
    }
    String line = text.substring(begin, end);
    int at = Math.min(offset - begin, line.length());
    Span sentence = sentence(line, at);
    int from = Math.max(sentence.begin(), at - LONGEST / 2);
    int to = Math.min(sentence.end(), at + LONGEST / 2);
    return line.substring(from, to).strip();
  }

  /** All sentences of a text, as offsets. */
  static List<Span> of(String text) {
    List<Span> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      for (int from = 0; from < line.length(); ) {
        Span sentence = sentence(line, from);
        Span here = new Span(at + sentence.begin(), at + sentence.end()).strip(text);
        if (!here.isEmpty()) {
          all.add(here);
        }
        from = sentence.end();
      }
      at = end + 1;
    }
    return all;
  }

  private static Span sentence(String line, int at) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(line);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      boolean ends = to == line.length() || !isAbbreviation(line.substring(from, to).strip());
      if (ends && to > at) {
        return new Span(from, to);
      }
      if (ends) {
        from = to;
      }
    }
    return new Span(from, line.length());
  }

  /** Whether the stop is one of a short title or an initial: "Gen.", "J.". */
  private static boolean isAbbreviation(String sentence) {
    int space = sentence.lastIndexOf(' ');
    String last = sentence.substring(space + 1);
    return last.matches("(?:\\p{Lu}\\.)+|\\p{Lu}\\p{Ll}{1,4}\\.")
        && !last.matches("(?:He|She|It|Day|Inc|Co|Ltd)\\.");
  }
}
