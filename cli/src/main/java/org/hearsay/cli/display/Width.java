package org.hearsay.cli.display;

import org.jline.utils.WCWidth;

/** Measures text in columns of a terminal: wide characters take two, combining marks none. */
final class Width {
  private static final String ELLIPSIS = "…";

  private Width() {}

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
        ? 0
        : Math.max(1, WCWidth.wcwidth(codePoint));
  }

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** The text, cut at a word where that costs little, so that it takes at most {@code columns}. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int used = 0;
    int end = 0;
    while (end < text.length() && used + of(text.codePointAt(end)) <= columns - 1) {
      used += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    int space = text.lastIndexOf(' ', end);
    int at = space > end * 2 / 3 ? space : end;
    return columns < 1 ? "" : text.substring(0, at).stripTrailing() + ELLIPSIS;
  }

  /** The text with spaces behind it up to {@code columns}. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }
}
