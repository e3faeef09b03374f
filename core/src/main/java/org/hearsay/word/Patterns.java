package org.hearsay.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;

/** What words look like. */
final class Patterns {
  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}_\\u00AD]";
  private static final String APOSTROPHE = "['\u2019]";
  private static final String IN_ADDRESS = "[^\\s\\p{Z}\\p{Cc}<>\"\u201C\u201D]";
  private static final String LABEL = "[a-z0-9](?:-?[a-z0-9]){0,40}+";
  private static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3}){1,8}(?!\\d)|\\d+)(?:[.:]\\d+){0,8}(?:,\\d{1,2}(?![\\d,]))?";

  /**
   * In order of preference; what none of them takes is a word of one character. Repetitions of
   * groups are bounded: hostile text must cost neither stack nor time.
   */
  private static final String PATTERNS =
      String.join(
          "|",
          // addresses
          "(?:https?://|www\\.)" + IN_ADDRESS + "{0,1999}(?![.,;:!?'\u2019)\\]])" + IN_ADDRESS,
          "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}",
          "(?<![\\w.-])" + LABEL + "(?:\\." + LABEL + "){0,8}\\.(?:%s)(?![\\w-])",
          "[#@](?=\\p{L})" + LETTERS + "+",
          // marks of several characters
          "\\.{2,}|-{2,}|[!?]{2,}|={2,}|\\*{2,}|_{2,}|``|''|<<|>>|\\p{Lu}{1,2}\\$",
          // numbers: 1/2  3/4/2024  '90s  5th  1990s  F16  1,000.5  20:30
          "\\d+/\\d+(?:/\\d+)?(?![\\p{L}\\d/])",
          "(?<![\\p{L}\\p{N}])" + APOSTROPHE + "\\d\\ds?(?![\\p{L}\\d])",
          NUMBER + "(?:st|nd|rd|th|s)(?!" + LETTERS + ")",
          NUMBER + "\\p{Lu}" + LETTERS + "*",
          NUMBER,
          // U.S.  a.m.  e.g.
          "(?<!" + LETTERS + ")(?:\\p{L}\\.){1,12}\\p{L}(?!" + LETTERS + ")\\.?",
          "Ph\\.D\\.?",
          // AT&T
          "\\p{Lu}{1,3}&\\p{Lu}{1,2}(?!" + LETTERS + ")",
          // O'Neill  d'Alembert  o'clock
          "[OoDdLl]" + APOSTROPHE + "\\p{L}" + LETTERS + "{2,}",
          LETTERS + "+");

  /** The end of a word that is a word of its own. */
  static final Pattern CLITIC =
      Pattern.compile("(?i:n['\u2019]t|['\u2019](?:s|re|ve|ll|d|m))(?!" + LETTERS + ")");

  static final Pattern ENDS_IN_N = Pattern.compile("(?i).*\\p{L}n");

  static final Pattern REST = Pattern.compile(LETTERS + "+");

  private Patterns() {}

  /** A word, where one begins; a character that begins none is a word of its own. */
  static Pattern word() {
    List<String> domains = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(Patterns.class, "domains.tsv", 1)) {
      if (!row.text(0).matches("[a-z]+")) {
        throw row.error("expected small letters, found " + row.text(0));
      }
      domains.add(row.text(0));
    }
    return Pattern.compile(String.format(PATTERNS, String.join("|", domains)));
  }
}
