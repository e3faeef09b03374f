package org.hearsay.word;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.Lexicon;

/** Whether a full stop belongs to the word before it ({@code abbreviations.tsv}). */
final class Abbreviations {
  private enum When {
    ALWAYS,
    NUMBER,
    NAME,
    COMMA
  }

  private final Map<String, When> when = new HashMap<>();

  Abbreviations() {
    for (Lexicon.Row row : Lexicon.read(Abbreviations.class, "abbreviations.tsv", 2)) {
      if (!row.text(0).endsWith(".")) {
        throw row.error("expected an abbreviation with its full stop, found " + row.text(0));
      }
      if (when.put(row.text(0), row.constant(1, When.class)) != null) {
        throw row.error("expected a new abbreviation, found " + row.text(0) + " again");
      }
    }
  }

  /** Whether the word from {@code begin} to {@code stop}, a full stop, is one with it. */
  boolean isOne(String text, int begin, int stop, int end) {
    String word = text.substring(begin, stop + 1);
    int next = skipSpace(text, stop + 1, end);
    if (word.length() == 2) {
      return Character.isUpperCase(word.charAt(0)) && isInitial(text, begin, next, end);
    }
    When rule = when.get(word);
    if (rule == null) {
      return false;
    }
    return switch (rule) {
      case ALWAYS -> true;
      case NUMBER -> next < end && Character.isDigit(text.charAt(next));
      case NAME -> next < end && Character.isUpperCase(text.charAt(next));
      case COMMA -> begin >= 2 && text.startsWith(", ", begin - 2);
    };
  }

  /** "J. Tosk", "Anna B. Tosk": an initial stands before a name; "plan B." does not. */
  private static boolean isInitial(String text, int begin, int next, int end) {
    return next < end
        && Character.isUpperCase(text.charAt(next))
        && !text.substring(begin, begin + 1).equals("I");
  }

  private static int skipSpace(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }
}
