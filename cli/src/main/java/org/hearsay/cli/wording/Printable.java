package org.hearsay.cli.wording;

import java.util.regex.Pattern;

/** Makes words of a report safe to print: texts may hold what steers a terminal. */
public final class Printable {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Printable() {}

  /** On one line, white space and control characters each run a single space. */
  public static String line(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
    return SPACE.matcher(kept).replaceAll(" ").strip();
  }

  /** Whether it shows nothing but can turn around what stands beside it, or mark the file. */
  public static boolean isInvisible(int codePoint) {
    return codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint == 0x061C
        || codePoint == 0xAD
        || codePoint == 0xFEFF;
  }
}
