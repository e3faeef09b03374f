package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Tells by grammar that an act did not take place. The model mostly sees it too; an act that the
 * text denies must not come out as one that took place.
 */
final class Negation {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

  private Negation() {}

  /**
   * "did not ban", "no arrests", "nobody was arrested", "launched no attack", "without firing",
   * "against banning".
   */
  static boolean holds(Sentence s, Token trigger, EventLexicon lexicon) {
    Optional<Token> carrier = trigger.isNoun() ? lexicon.carrier(s, trigger) : Optional.empty();
    return Clauses.isNegated(s, trigger)
        || s.children(trigger).stream().anyMatch(t -> isWithout(t) || isNobody(s, t))
        || carrier.map(c -> Clauses.isNegated(s, c)).orElse(false);
  }

  private static boolean isWithout(Token t) {
    return (t.is("mark") || t.is("case")) && t.lemma().equals("without")
        || t.is("mark") && t.lemma().equals("against");
  }

  private static boolean isNobody(Sentence s, Token t) {
    boolean argument = t.relation().equals("nsubj") || t.is("obj");
    boolean noOne = t.lemma().equals("one") || t.isNoun();
    return argument
        && (NOBODY.contains(t.lemma().toLowerCase(Locale.ROOT))
            || noOne && s.child(t, "det").map(d -> d.lemma().equalsIgnoreCase("no")).orElse(false));
  }
}
