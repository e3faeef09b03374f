package org.hearsay.evaluation.attribution;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.hearsay.evaluation.corpus.PythonText;

/**
 * Which code points of a text stand inside the outermost double quotation marks, one paragraph
 * (line) at a time. A mark that stays open runs to the end of the line if it is a directed mark, if
 * it opens the line, or if the next line that is not blank begins with a mark; otherwise it counts
 * for nothing.
 */
final class QuotationMask {
  private static final String NEUTRAL = "\"＂";
  private static final String OPENERS = "“„«‟";
  private static final String CLOSERS = "”»";
  private static final String BEFORE_FIRST_WORD = " \t\"“„«‟＂'";

  private final int[] text;
  private final BitSet mask = new BitSet();

  private QuotationMask(int[] text) {
    this.text = text;
  }

  /** Indexes of the quoted code points; the outermost marks themselves are not among them. */
  static BitSet of(int[] text) {
    QuotationMask quotations = new QuotationMask(text);
    List<Line> lines = Line.notBlank(text);
    for (int n = 0; n < lines.size(); n++) {
      boolean carriedOver = n + 1 < lines.size() && quotations.opens(lines.get(n + 1));
      quotations.scan(lines.get(n), carriedOver);
    }
    return quotations.mask;
  }

  /** {@code carriedOver}: the next line begins with a quotation mark. */
  private void scan(Line line, boolean carriedOver) {
    Deque<Boolean> open = new ArrayDeque<>(); // true for a directed mark, outermost last
    int start = line.begin();
    int width;
    for (int i = line.begin(); i < line.end(); i += width) {
      width = isPair(i, line.end()) ? 2 : 1;
      int c = text[i];
      if (width == 2 || isIn(NEUTRAL, c)) {
        int before = i > line.begin() ? text[i - 1] : ' ';
        int after = i + width < line.end() ? text[i + width] : ' ';
        if (open.isEmpty()) {
          if (!PythonText.isDigit(before)) { // 5'10" is a height
            open.push(false);
            start = i + width;
          }
        } else if (!open.getFirst()
            || (!PythonText.isSpace(before) && !PythonText.isAlphanumeric(after))) {
          close(open, start, i);
        } else {
          open.push(false);
        }
      } else if (isIn(OPENERS, c)) {
        if (open.isEmpty()) {
          open.push(true);
          start = i + 1;
        } else if (!open.getFirst()) {
          open.push(true);
        }
      } else if (isIn(CLOSERS, c) && !open.isEmpty()) {
        close(open, start, i);
      }
    }
    if (!open.isEmpty() && (open.getLast() || carriedOver || opensLine(line.begin(), start))) {
      mask.set(start, line.end());
    }
  }

  private void close(Deque<Boolean> open, int start, int end) {
    open.pop();
    if (open.isEmpty()) {
      mask.set(start, end);
    }
  }

  private boolean opensLine(int begin, int start) {
    for (int i = begin; i < start; i++) {
      if (!isIn(BEFORE_FIRST_WORD, text[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean opens(Line line) {
    int i = line.begin();
    while (PythonText.isSpace(text[i])) {
      i++;
    }
    return isIn(NEUTRAL, text[i]) || isIn(OPENERS, text[i]) || isPair(i, line.end());
  }

  /** Two apostrophes, the quotation mark of some PolNeAR articles. */
  private boolean isPair(int i, int end) {
    return i + 1 < end && text[i] == '\'' && text[i + 1] == '\'';
  }

  private static boolean isIn(String marks, int codePoint) {
    return marks.indexOf(codePoint) >= 0;
  }
}
