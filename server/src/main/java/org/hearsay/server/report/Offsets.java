package org.hearsay.server.report;

import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.text.Span;

/**
 * UTF-16 offsets of a text for the code points of the contract; what lies outside ends at its end.
 */
final class Offsets {
  private final String text;

  /** Of each code point; empty where they are the same. */
  private final int[] units;

  Offsets(String text) {
    this.text = text;
    int points = text.codePointCount(0, text.length());
    this.units = new int[points == text.length() ? 0 : points + 1];
    for (int point = 0, unit = 0; point < units.length; point++) {
      units[point] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
  }

  int unit(int point) {
    int within = Math.max(0, point);
    return units.length == 0
        ? Math.min(within, text.length())
        : units[Math.min(within, units.length - 1)];
  }

  Span span(int begin, int end) {
    int first = unit(begin);
    return new Span(first, Math.max(first, unit(end)));
  }

  Span span(Piece piece) {
    return span(piece.begin(), piece.end());
  }
}
