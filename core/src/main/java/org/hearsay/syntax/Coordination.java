package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what parsers get wrong most in reported speech: in "he said two men had been wounded and
 * demanded that they leave", "demanded" goes with "said", not with "wounded".
 */
public final class Coordination {
  private static final Set<String> SHIFTED =
      Set.of("have", "would", "will", "may", "might", "can", "could", "be");

  private Coordination() {}

  /** The tokens with such verbs hung on the verb of speech. */
  public static List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token t : tokens) {
      int above = t.is("conj") && t.head() >= 0 ? governor(tokens, t) : -1;
      if (above >= 0) {
        mended.set(
            t.index(),
            new Token(
                t.index(), t.span(), t.text(), t.lemma(), t.upos(), t.feats(), above, "conj",
                t.name()));
      }
    }
    return mended;
  }

  /**
   * The verb of speech over the clause that the conjunct hangs on; -1 if it is right where it is.
   */
  private static int governor(List<Token> tokens, Token conjunct) {
    Token clause = tokens.get(conjunct.head());
    boolean speaks =
        isPast(conjunct)
            && !has(tokens, conjunct, Set.of("nsubj", "nsubj:pass", "aux", "aux:pass"))
            && has(tokens, conjunct, Set.of("ccomp", "xcomp"));
    if (!speaks || !clause.is("ccomp") || clause.head() < 0) {
      return -1;
    }
    Token governor = tokens.get(clause.head());
    boolean shifted =
        tokens.stream()
            .anyMatch(
                a ->
                    a.head() == clause.index()
                        && (a.relation().equals("aux") || a.is("cop"))
                        && SHIFTED.contains(a.lemma()));
    return isPast(governor) && shifted && governor.index() < clause.index() ? governor.index() : -1;
  }

  private static boolean isPast(Token t) {
    return t.isVerb() && t.has("Tense=Past") && t.has("VerbForm=Fin");
  }

  private static boolean has(List<Token> tokens, Token head, Set<String> deprels) {
    return tokens.stream().anyMatch(t -> t.head() == head.index() && deprels.contains(t.deprel()));
  }
}
