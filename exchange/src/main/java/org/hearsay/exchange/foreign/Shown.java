package org.hearsay.exchange.foreign;

/** Words of a file as a message shows them. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  /** Their beginning, on one line. */
  static String of(String words) {
    String plain = words.replaceAll("\\p{Cc}", " ");
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
