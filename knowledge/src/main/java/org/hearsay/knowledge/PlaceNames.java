package org.hearsay.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which a place's name is looked up. */
final class PlaceNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlaceNames() {}

  /**
   * Lower case without accents, articles and punctuation: {@code St. John's} and {@code Saint
   * Johns} are both {@code saint johns}, {@code D.C.} is {@code dc}.
   */
  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = plain.toLowerCase(Locale.ROOT).replaceAll("['’‘`ʼʻ.]", "");
    StringBuilder letters = new StringBuilder();
    words.chars().forEach(c -> letters.append(latin((char) c)));
    String key = OTHER.matcher(letters).replaceAll(" ").strip();
    return key.replaceFirst("^the (?=.)", "").replaceAll("\\bst\\b", "saint");
  }

  /** Letters that no decomposition takes apart. */
  private static String latin(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> String.valueOf(c);
    };
  }
}
