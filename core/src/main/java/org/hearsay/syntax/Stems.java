package org.hearsay.syntax;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.encoder.WordPieces;

/**
 * Words without their ending, by the rules of English spelling. Where these leave two candidates
 * ("hop|ed": hop, hope), the encoder's vocabulary tells which of them is a word.
 */
final class Stems {
  private Stems() {}

  /**
   * Endings of stems that hardly ever are words without an "e": danc|ed, argu|ed, judg|ed,
   * postpon|ed, injur|ed, alleg|ed.
   */
  private static final Pattern SILENT =
      Pattern.compile(
          ".*(?:[vucz]|[nlrp]s|[aiou]s|ys|[aeiu]ng|[dr]g|[bcdfgkptz]l|[tv]r"
              + "|(?<![aeiou])a[bdfgklmnprtz]|(?<![aeiou])i[bdgklmnprz]|(?<![aeioubcd]|[aeiou][bcd])it"
              + "|(?<![aeiou])o[bdgkltz]|(?:p|hr|l)on|plor|quir|[iu]at|(?<![aeiou])u[bdgklmnprtz]|eg|ieg|ven|ced|ped)");

  /** Endings that hardly a word has without "e", though some look so: chang|ed, challeng|ed. */
  private static final List<String> RATHER_SILENT = List.of("ang", "eng", "ung");

  /**
   * The word without "ed" or "ing" and the like: walk|ed, stop|ped, hop|ed → hope, cri|ed → cry.
   */
  static String stem(String form, int ending) {
    String bare = form.substring(0, form.length() - ending);
    int n = bare.length();
    if (n < 2) {
      return form;
    }
    char last = bare.charAt(n - 1);
    if (last == 'i') {
      return n > 2 ? bare.substring(0, n - 1) + "y" : bare + "e";
    }
    if (n > 2 && last == bare.charAt(n - 2) && !isVowel(last)) {
      return undoubled(bare);
    }
    String withE = bare + "e";
    boolean word = isWord(bare);
    boolean wordWithE = isWord(withE);
    if (n == 2 || wordWithE && RATHER_SILENT.stream().anyMatch(bare::endsWith)) {
      return withE;
    }
    if (!word && !wordWithE && SILENT.matcher(bare).matches()) {
      return withE;
    }
    return word != wordWithE ? (word ? bare : withE) : isShort(bare) ? withE : bare;
  }

  /** stopp|ed → stop, but kill|ed, pass|ed, add|ed. */
  private static String undoubled(String bare) {
    String single = bare.substring(0, bare.length() - 1);
    char last = bare.charAt(bare.length() - 1);
    boolean rather =
        switch (last) {
          case 's', 'f', 'z' -> true;
          case 'l' ->
              isWord(bare)
                  || bare.replaceAll("[aeiouy]+", "-").chars().filter(c -> c == '-').count() == 1;
          default -> bare.length() == 3;
        };
    return rather && (last == 'l' || isWord(bare) || !isWord(single)) ? bare : single;
  }

  /** One vowel between consonants: "hop|ed" would have doubled its last letter. */
  private static boolean isShort(String bare) {
    int n = bare.length();
    return n >= 3
        && !isVowel(bare.charAt(n - 1))
        && isVowel(bare.charAt(n - 2))
        && !isVowel(bare.charAt(n - 3))
        && "wxy".indexOf(bare.charAt(n - 1)) < 0
        && bare.chars().filter(c -> isVowel((char) c)).count() == 1;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** Whether it is a frequent word. */
  static boolean isWord(String form) {
    return WordPieces.standard().isWhole(form);
  }
}
