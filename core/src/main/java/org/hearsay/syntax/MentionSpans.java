package org.hearsay.syntax;

import java.util.List;
import java.util.Set;

/**
 * The words of the phrase that a word heads, as GUM annotates mentions: with all modifiers, also
 * clauses, but without its preposition, what is coordinated with it, and appositions.
 */
public final class MentionSpans {
  private static final Set<String> OUTSIDE =
      Set.of(
          "cc",
          "conj",
          "appos",
          "mark",
          "parataxis",
          "discourse",
          "vocative",
          "cop",
          "nsubj",
          "csubj",
          "aux",
          "advcl",
          "expl",
          "dislocated",
          "reparandum",
          "orphan",
          "list",
          "ccomp");

  private MentionSpans() {}

  /** First and last word of the phrase, in text order. */
  public static List<Token> ends(Sentence sentence, Token head) {
    List<Token> words =
        sentence.subtree(head, t -> t.head() != head.index() || !isOutside(t, head));
    int last = words.size() - 1;
    int first = 0;
    while (last > 0 && isEdge(words.get(last), head)) {
      last--;
    }
    while (first < last && isEdge(words.get(first), head)) {
      first++;
    }
    return List.of(words.get(first), words.get(last));
  }

  /** Of prepositions and adverbs those before the head; the possessive mark behind it stays. */
  private static boolean isOutside(Token t, Token head) {
    boolean before = t.index() < head.index();
    return OUTSIDE.contains(t.relation()) || before && (t.is("case") || t.is("advmod"));
  }

  private static boolean isEdge(Token t, Token head) {
    return t.is("punct") && t.index() != head.index();
  }
}
