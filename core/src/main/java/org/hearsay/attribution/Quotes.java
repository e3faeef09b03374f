package org.hearsay.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/** The quotations of a text that quote words, be it only one; names in marks do not. */
final class Quotes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

  private final String text;
  private final List<Quotation> quotations;

  Quotes(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations =
        quotations.stream().filter(q -> WORD.matcher(q.inside().in(text)).find()).toList();
  }

  /** "Radio Free Asia", "Emma": each longer word with a capital, no mark at the end. */
  private static boolean isName(String inside) {
    List<String> longer =
        WORD.matcher(inside).results().map(r -> r.group()).filter(w -> w.length() > 3).toList();
    return !longer.isEmpty()
        && !inside.matches("(?s).*[.,!?…]$")
        && longer.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
  }

  /**
   * The quotations of who says this: not those that hold the cue as well, which are of who quotes
   * it, nor names, but where they are all that is said.
   */
  List<Span> of(Candidate said) {
    return quotations.stream()
        .filter(q -> said.cue().map(c -> !q.span().contains(c)).orElse(true))
        .filter(q -> !isName(q.inside().in(text).strip()) || holdsAPiece(q.span(), said))
        .map(Quotation::span)
        .toList();
  }

  private static boolean holdsAPiece(Span quotation, Candidate said) {
    return said.content().stream().anyMatch(quotation::contains);
  }
}
