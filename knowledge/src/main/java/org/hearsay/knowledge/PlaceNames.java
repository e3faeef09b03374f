package org.hearsay.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which a place's name is looked up. */
public final class PlaceNames {
  private static final Pattern SAINT = Pattern.compile("\\bst\\b");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Left out, so that what stands on both sides is one word. */
  private static final String SILENT = "'’‘`ʼʻ.";

  private PlaceNames() {}

  /**
   * Lower case without accents, articles and punctuation: {@code St. John's} and {@code Saint
   * Johns} are both {@code saint johns}, {@code D.C.} is {@code dc}.
   */
  public static String key(String name) {
    String words = unmarked(name).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (isLetterOrNumber(c) && SILENT.indexOf(c) < 0) {
        append(key, c);
      } else if (SILENT.indexOf(c) < 0 && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return plain(key.toString().strip());
  }

  private static String unmarked(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return name;
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Without the article, and with "saint" written out. */
  private static String plain(String key) {
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    if (!bare.contains("st")) {
      return bare;
    }
    return SAINT.matcher(bare).replaceAll("saint");
  }

  /** Letters that no decomposition takes apart. */
  private static void append(StringBuilder key, int c) {
    switch (c) {
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ', 'ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      default -> key.appendCodePoint(c);
    }
  }
}
