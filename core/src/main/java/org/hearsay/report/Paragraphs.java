package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Lines and paragraphs of a text. Where lines are broken at a fixed width a paragraph runs to the
 * next blank line, elsewhere each line is one.
 */
final class Paragraphs {
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 120;

  private Paragraphs() {}

  /** The lines that are not blank, without the white space around them. */
  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        Span line = new Span(begin, i).strip(text);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /** Joins the lines that belong to one paragraph. */
  static List<Span> join(String text, List<Span> lines) {
    if (!isHardWrapped(text, lines)) {
      return List.copyOf(lines);
    }
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && !blankBetween(text, paragraphs.get(last), line)) {
        paragraphs.set(last, Span.covering(paragraphs.get(last), line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** Most lines that another follows at once end in mid-sentence, at much the same width. */
  private static boolean isHardWrapped(String text, List<Span> lines) {
    int followed = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (blankBetween(text, line, lines.get(i + 1))) {
        continue;
      }
      followed++;
      boolean ends = endsSentence(line.in(text));
      if (!ends && line.length() >= MIN_WIDTH && line.length() <= MAX_WIDTH) {
        broken++;
      }
    }
    return broken >= 3 && broken * 2 > followed;
  }

  static boolean blankBetween(String text, Span line, Span next) {
    String between = text.substring(line.end(), next.begin()).replace("\r\n", "\n");
    return between.chars().filter(c -> isBreak((char) c)).count() > 1;
  }

  /** Whether a line ends as a sentence does, closing marks left aside. */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"”’'»)]`".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:…".indexOf(line.charAt(end - 1)) >= 0;
  }
}
