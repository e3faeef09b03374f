package org.hearsay.evaluation.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters as Python's {@code str} and {@code re} class them, which the scorers of the corpora
 * rely on and which {@link Character} and {@link java.util.regex} class otherwise. Letters and
 * numbers are those of this JDK's Unicode version; a younger Python knows a few rare scripts more.
 */
public final class PythonText {
  /** Code points that are {@code isdigit()} but no decimal digit: first, last, first, last, … */
  private static final int[] OTHER_DIGITS = {
    0xB2, 0xB3, 0xB9, 0xB9, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080,
    0x2089, 0x2460, 0x2468, 0x2474, 0x247C, 0x2488, 0x2490, 0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF,
    0x24FF, 0x2776, 0x277E, 0x2780, 0x2788, 0x278A, 0x2792, 0x10A40, 0x10A43, 0x10E60, 0x10E68,
    0x11052, 0x1105A, 0x1F100, 0x1F10A
  };

  private PythonText() {}

  /** {@code str.isalnum()}: any letter or number; no combining mark. */
  public static boolean isAlphanumeric(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** {@code str.isdigit()}: decimal digits, superscripts, encircled digits. */
  public static boolean isDigit(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return true;
    }
    for (int i = 0; i < OTHER_DIGITS.length; i += 2) {
      if (OTHER_DIGITS[i] <= codePoint && codePoint <= OTHER_DIGITS[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** {@code str.isspace()}, {@code \s}: unlike Java's, with no-break spaces and U+0085. */
  public static boolean isSpace(int codePoint) {
    return (codePoint >= 0x9 && codePoint <= 0xD)
        || (codePoint >= 0x1C && codePoint <= 0x1F)
        || codePoint == 0x85
        || Character.isSpaceChar(codePoint);
  }

  /** {@code not str.strip()}. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(PythonText::isSpace);
  }

  /** {@code len(str.split())}. */
  public static int wordCount(String text) {
    int words = 0;
    boolean inside = false;
    for (int codePoint : text.codePoints().toArray()) {
      boolean space = isSpace(codePoint);
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }

  /** {@code re.findall(r"\w+", text)}: runs of letters, numbers and underscores. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int codePoint : text.codePoints().toArray()) {
      if (isAlphanumeric(codePoint) || codePoint == '_') {
        word.appendCodePoint(codePoint);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
