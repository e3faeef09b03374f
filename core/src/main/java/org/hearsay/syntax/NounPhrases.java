package org.hearsay.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/** Which words belong to the noun phrase of a head. */
public final class NounPhrases {
  private static final Set<String> INSIDE =
      Set.of(
          "det",
          "det:predet",
          "amod",
          "compound",
          "flat",
          "nummod",
          "nmod:poss",
          "nmod:desc",
          "goeswith",
          "fixed",
          "advmod",
          "case",
          "punct");

  private NounPhrases() {}

  /**
   * The phrase of {@code head}: determiners, modifiers and one "of" phrase; no clause, no
   * apposition, no coordination, no preposition in front.
   */
  public static Span core(Sentence sentence, Token head) {
    List<Token> tokens = sentence.subtree(head, t -> isInside(sentence, head, t));
    int first = head.index();
    int last = head.index();
    for (Token t : tokens) {
      first = Math.min(first, t.index());
      last = Math.max(last, t.index());
    }
    for (int i = head.index() + 1; i <= last; i++) {
      if (sentence.token(i).text().equals(",")) {
        last = i - 1;
      }
    }
    while (first < head.index() && isEdge(sentence.token(first))) {
      first++;
    }
    while (last > head.index() && isEdge(sentence.token(last))) {
      last--;
    }
    return ParsedText.span(List.of(sentence.token(first), sentence.token(last)));
  }

  private static boolean isInside(Sentence sentence, Token head, Token t) {
    boolean ownChild = t.head() == head.index();
    if (ownChild && t.is("nmod")) {
      return t.index() > head.index() && preposition(sentence, t).equals("of");
    }
    if (ownChild && t.is("case")) {
      return false;
    }
    if (ownChild && isNameBehind(sentence, head, t)) {
      return true;
    }
    if (ownChild && t.is("advmod") && t.index() > head.index()) {
      return false;
    }
    return INSIDE.contains(t.deprel())
        || (!ownChild && (t.is("conj") || t.is("cc")) && t.index() > head.index())
        || (!ownChild && t.is("nmod") && preposition(sentence, t).equals("of"));
  }

  /** "the newspaper Northern Beacon": a name right behind a common noun, without a comma. */
  private static boolean isNameBehind(Sentence sentence, Token head, Token t) {
    boolean name =
        t.upos().equals("PROPN") && head.upos().equals("NOUN") && t.index() > head.index();
    return name
        && !t.relation().equals("nmod")
        && !t.is("conj")
        && sentence.tokens().subList(head.index() + 1, t.index()).stream()
            .allMatch(w -> w.upos().equals("PROPN"));
  }

  private static boolean isEdge(Token t) {
    return t.is("punct") || t.is("cc");
  }

  /** The preposition (or possessive mark) of a nominal, in lower case; empty for none. */
  public static String preposition(Sentence sentence, Token nominal) {
    StringBuilder words = new StringBuilder();
    for (Token t : sentence.children(nominal)) {
      if (t.is("case") && t.index() < nominal.index()) {
        words.append(words.isEmpty() ? "" : " ").append(t.text().toLowerCase(Locale.ROOT));
        sentence.children(t).stream()
            .filter(f -> f.is("fixed"))
            .forEach(f -> words.append(' ').append(f.text().toLowerCase(Locale.ROOT)));
      }
    }
    return words.toString();
  }
}
