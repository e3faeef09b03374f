package org.hearsay.exchange.json;

/** Text that any encoding can hold. */
public final class WellFormed {
  private WellFormed() {}

  /**
   * The text with U+FFFD for each half of a surrogate pair that stands alone: escapes of JSON can
   * bring such, and UTF-8 has no bytes for them. Offsets stay right, in UTF-16 and in code points.
   */
  public static String of(String text) {
    int at = loneSurrogate(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder made = new StringBuilder(text);
    for (; at >= 0; at = loneSurrogate(text, at + 1)) {
      made.setCharAt(at, '\uFFFD');
    }
    return made.toString();
  }

  private static int loneSurrogate(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(point);
    }
    return -1;
  }
}
