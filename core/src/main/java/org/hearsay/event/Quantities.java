package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention;
import org.hearsay.event.Quantity.What;
import org.hearsay.quantity.Amount;
import org.hearsay.quantity.Amounts;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * Gives each amount of a sentence to the event that it is stated of: the nearest trigger over it in
 * the tree, or a trigger that a counting verb over it has as an argument ("the attack killed 12").
 */
final class Quantities {
  private static final CountedWords WORDS = CountedWords.standard();
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  /** The words shown reach to what is counted, if it is so near. */
  private static final int NEAR = 4;

  private final Sentence sentence;
  private final Map<Integer, Proposal> triggers = new HashMap<>();
  private final Map<Integer, List<Quantity>> found = new HashMap<>();

  private Quantities(Sentence sentence, List<Proposal> proposals) {
    this.sentence = sentence;
    proposals.forEach(r -> triggers.put(r.trigger().index(), r));
  }

  /**
   * The quantities of a sentence's events.
   *
   * @return by the index of the trigger
   */
  static Map<Integer, List<Quantity>> of(Sentence sentence, List<Proposal> proposals) {
    Quantities quantities = new Quantities(sentence, proposals);
    if (!proposals.isEmpty()) {
      Amounts.of(sentence).forEach(quantities::give);
    }
    return quantities.found;
  }

  private void give(Amount amount) {
    Token top = top(amount);
    Token counted = counted(amount, top);
    Token phrase = counted.head() == top.index() ? top : counted;
    Optional<What> what = what(amount, counted, phrase);
    Token at = counted;
    for (int verbs = 0; verbs < 2; verbs += at.isVerb() ? 1 : 0) {
      Token word = at;
      Optional<Proposal> event =
          Optional.ofNullable(triggers.get(word.index())).or(() -> argument(word));
      if (event.isPresent()) {
        Optional<What> said = verbs == 0 ? what.or(() -> byType(event.get(), counted)) : what;
        said.ifPresent(w -> add(event.get(), amount, counted, w));
        return;
      }
      if (at.head() < 0) {
        return;
      }
      at = sentence.token(at.head());
    }
  }

  /** What words say that it counts: the verb whose people they are, else the noun itself. */
  private Optional<What> what(Amount amount, Token counted, Token phrase) {
    if (amount.currency().isPresent()) {
      return Optional.of(What.MONEY);
    }
    Optional<Token> verb =
        sentence
            .head(phrase)
            .filter(h -> phrase.is("conj"))
            .or(() -> Optional.of(phrase))
            .flatMap(sentence::head);
    return verb.flatMap(
            v -> WORDS.verb(v).filter(w -> isBound(amount, phrase) || isCounted(w, v, phrase)))
        .or(() -> WORDS.noun(counted))
        .or(() -> besides(phrase));
  }

  /** "killed at least 12", where "at" makes an object look like a phrase of its own. */
  private boolean isBound(Amount amount, Token phrase) {
    return phrase.is("obl")
        && sentence.children(phrase).stream()
            .anyMatch(
                t -> t.is("case") && t.index() >= amount.first() && t.index() <= amount.last());
  }

  /** "left dozens dead": the adjective under the same verb. */
  private Optional<What> besides(Token phrase) {
    return sentence
        .head(phrase)
        .flatMap(
            h ->
                sentence.children(h).stream()
                    .filter(t -> t.is("xcomp") && t.index() > phrase.index())
                    .findFirst())
        .flatMap(WORDS::noun);
  }

  /** The word of the amount that hangs outside it. */
  private Token top(Amount amount) {
    for (int i = amount.last(); i >= amount.first(); i--) {
      int head = sentence.token(i).head();
      if (head < amount.first() || head > amount.last()) {
        return sentence.token(i);
      }
    }
    return sentence.token(amount.last());
  }

  /** What the amount stands before: its noun, "people" of "dozens of people", else itself. */
  private Token counted(Amount amount, Token top) {
    boolean before = top.is("nummod") || top.is("det") || top.is("amod") || top.is("nmod:desc");
    if (before && top.head() > amount.last()) {
      return sentence.token(top.head());
    }
    return sentence.children(top).stream()
        .filter(t -> t.is("nmod") && t.index() > amount.last())
        .filter(t -> sentence.child(t, "case").map(c -> c.lemma().equals("of")).orElse(false))
        .findFirst()
        .orElse(top);
  }

  /** A trigger that stands under a counting verb as its subject or in a phrase. */
  private Optional<Proposal> argument(Token verb) {
    if (WORDS.verb(verb).isEmpty()) {
      return Optional.empty();
    }
    return sentence.children(verb).stream()
        .filter(t -> t.relation().equals("nsubj") || t.relation().equals("obl"))
        .flatMap(t -> Optional.ofNullable(triggers.get(t.index())).stream())
        .findFirst();
  }

  /** Whether the phrase stands where the verb counts. */
  private boolean isCounted(What what, Token verb, Token phrase) {
    Arguments arguments = new Arguments(sentence, verb, Optional.empty());
    boolean doers = what == What.PARTICIPANTS || what == What.FORCES;
    boolean alone = arguments.slot("obj").isEmpty() && !arguments.isPassive();
    return holds(arguments.slot("obj"), phrase)
        || (doers || alone) && holds(arguments.slot("subj"), phrase);
  }

  private boolean holds(List<Token> heads, Token phrase) {
    return heads.stream()
        .flatMap(h -> sentence.conjuncts(h).stream())
        .anyMatch(h -> h.index() == phrase.index());
  }

  /** What people or things at an event of a type are, where no word says it. */
  private static Optional<What> byType(Proposal r, Token counted) {
    boolean people = PEOPLE.contains(counted.entity());
    String mode = r.mode().orElse("");
    boolean doer = isIn(r.actors(), counted);
    boolean undergoer = isIn(r.recipients(), counted);
    return switch (r.type()) {
      case PROTEST -> Optional.of(What.PARTICIPANTS).filter(w -> people && doer);
      case MOBILIZE -> Optional.of(people ? What.FORCES : What.ITEMS);
      case COERCE ->
          mode.equals("arrest") && people && undergoer
              ? Optional.of(What.ARRESTED)
              : Optional.empty();
      case ASSAULT ->
          mode.equals("abduct") && people && undergoer
              ? Optional.of(What.ABDUCTED)
              : Optional.empty();
      case AID, COOPERATE -> Optional.of(What.ITEMS).filter(w -> !people && isThing(counted));
      case AGREE, CONSULT, SUPPORT, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION ->
          Optional.empty();
    };
  }

  private static boolean isThing(Token counted) {
    return counted.isNoun() && counted.entity() == EntityType.OBJECT;
  }

  private static boolean isIn(List<Mention> mentions, Token counted) {
    return mentions.stream().anyMatch(m -> m.span().contains(counted.span()));
  }

  private void add(Proposal proposal, Amount amount, Token counted, What what) {
    boolean near = what != What.MONEY && counted.index() - amount.last() <= NEAR;
    int last = near ? Math.max(amount.last(), counted.index()) : amount.last();
    Span words = Span.covering(sentence.token(amount.first()).span(), sentence.token(last).span());
    Optional<String> unit =
        amount.currency().or(() -> Optional.of(counted.lemma()).filter(u -> what == What.ITEMS));
    found
        .computeIfAbsent(proposal.trigger().index(), k -> new ArrayList<>())
        .add(new Quantity(words, what, amount.low(), amount.high(), unit));
  }
}
