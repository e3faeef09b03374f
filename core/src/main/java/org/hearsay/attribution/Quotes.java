package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.text.Quotation;

/** The quotations of a text that quote speech; names and single words in marks do not. */
final class Quotes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
  private static final int MIN_WORDS = 3;

  private final String text;
  private final List<Quotation> speech = new ArrayList<>();

  Quotes(String text, List<Quotation> quotations) {
    this.text = text;
    for (Quotation q : quotations) {
      if (q.depth() == 0 && isSpeech(q)) {
        speech.add(q);
      }
    }
  }

  private boolean isSpeech(Quotation q) {
    String inside = q.inside().in(text).strip();
    long words = WORD.matcher(inside).results().count();
    if (words >= MIN_WORDS) {
      return !isName(inside);
    }
    return words > 0
        && inside.matches("(?s).*[!?]$|.*[.,]$")
        && !inside.equals(inside.toUpperCase(Locale.ROOT))
        && Character.isUpperCase(inside.codePointAt(0))
        && inside.contains(" ");
  }

  /** "Radio Free Asia": each longer word with a capital, no sentence's end. */
  private static boolean isName(String inside) {
    if (inside.endsWith(".") || inside.endsWith("!") || inside.endsWith("?")) {
      return false;
    }
    return WORD.matcher(inside)
        .results()
        .map(r -> r.group())
        .filter(w -> w.length() > 3)
        .allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
  }

  /** Whether any of them holds the offset. */
  boolean holds(int offset) {
    return speech.stream().anyMatch(q -> q.span().contains(offset));
  }
}
