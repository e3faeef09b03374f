package org.hearsay.exchange.page;

import java.util.Locale;

/** How texts of one page are made alike, so that they can be compared. */
final class Strings {
  private Strings() {}

  /** White space is one blank; invisible characters are left out. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (!isBlank(c)) {
        clean.append(c);
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }

  static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, zero-width blanks, marks of direction, what is no character. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u0000'
        || c >= '\uFFFE';
  }

  /** Letters and digits in lower case, all else one blank. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if ("'’‘".indexOf(c) < 0 && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }
}
