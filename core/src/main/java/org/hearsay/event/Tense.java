package org.hearsay.event;

import java.util.Set;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** Tells whether what a trigger names lies ahead, so that dates are counted forward. */
final class Tense {
  private static final Set<String> AHEAD = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

  private Tense() {}

  /**
   * Whether the act is still to come, negated or not.
   *
   * @param reported whether it stands in the content of an attribution
   */
  static boolean isFuture(Sentence s, Token trigger, boolean reported) {
    Token verb = verb(s, trigger);
    return isFuture(s, verb) || reported && isShiftedFuture(s, verb);
  }

  /** The verb whose form tells: the trigger's own, or that of which a noun is an argument. */
  private static Token verb(Sentence s, Token trigger) {
    Token t = trigger;
    for (int step = 0; step < 3 && !t.isVerb() && t.head() >= 0 && !s.hasChild(t, "cop"); step++) {
      boolean argument = t.relation().equals("nsubj") || t.is("obj") || t.is("conj");
      if (!argument) {
        return trigger;
      }
      t = s.token(t.head());
    }
    return t;
  }

  private static boolean isFuture(Sentence s, Token verb) {
    boolean modal = hasAuxiliary(s, verb, AHEAD);
    boolean goingTo =
        verb.is("xcomp")
            && s.head(verb).map(h -> h.lemma().equals("go") && h.has("VerbForm=Ger")).orElse(false);
    return modal
        || goingTo
        || verb.is("conj")
            && !s.hasChild(verb, "nsubj")
            && !s.hasChild(verb, "aux")
            && verb.has("VerbForm=Inf")
            && s.head(verb).map(h -> isFuture(s, h)).orElse(false);
  }

  /** "said it would help": what is reported of the past has "would" for "will". */
  private static boolean isShiftedFuture(Sentence s, Token verb) {
    boolean condition = s.tokens().stream().anyMatch(t -> CONDITIONS.contains(t.lemma()));
    return !condition
        && hasAuxiliary(s, verb, Set.of("would"))
        && !hasAuxiliary(s, verb, Set.of("have"));
  }

  private static boolean hasAuxiliary(Sentence s, Token verb, Set<String> lemmas) {
    return s.children(verb).stream().anyMatch(t -> t.is("aux") && lemmas.contains(t.lemma()));
  }
}
