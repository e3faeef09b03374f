package org.hearsay.text;

/**
 * Converts UTF-16 offsets of one text to code points, the unit of the public contract. Built once a
 * text in linear time; a text without surrogate pairs costs nothing.
 */
public final class CodePoints {
  /** Position k holds the offset of the k-th low surrogate; empty when the units are the same. */
  private final int[] lowSurrogates;

  public CodePoints(String text) {
    int pairs = text.length() - text.codePointCount(0, text.length());
    lowSurrogates = new int[pairs];
    int n = 0;
    for (int i = 1; n < pairs; i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        lowSurrogates[n++] = i;
      }
    }
  }

  /** The number of code points before UTF-16 offset {@code offset}. */
  public int of(int offset) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }
}
