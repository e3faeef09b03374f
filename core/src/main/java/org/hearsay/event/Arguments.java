package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * What stands in the slots of a trigger: {@code subj}, {@code obj}, {@code iobj}, {@code poss},
 * {@code mod}, {@code comp} or a preposition. Passives are turned round; a noun under a support
 * verb has the verb's subject and obliques.
 */
final class Arguments {
  private final Sentence sentence;
  private final Token trigger;
  private final Optional<Token> carrier;

  /**
   * @param carrier the support verb that carries a noun
   */
  Arguments(Sentence sentence, Token trigger, Optional<Token> carrier) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.carrier = carrier;
  }

  Sentence sentence() {
    return sentence;
  }

  boolean isPassive() {
    return trigger.isVerb() && Clauses.isPassive(sentence, trigger);
  }

  /** The heads in the slot, relative pronouns replaced by what they stand for. */
  List<Token> slot(String slot) {
    List<Token> found =
        switch (slot) {
          case "subj" -> subject();
          case "obj" -> trigger.isVerb() ? object(trigger) : List.of();
          case "iobj" -> sentence.child(trigger, "iobj").map(List::of).orElse(List.of());
          case "poss" -> sentence.child(trigger, "nmod:poss").map(List::of).orElse(List.of());
          case "mod" ->
              sentence.children(trigger).stream()
                  .filter(t -> t.is("amod") || t.is("compound"))
                  .toList();
          case "comp" ->
              sentence.children(trigger).stream()
                  .filter(t -> t.is("ccomp") || t.is("xcomp"))
                  .toList();
          default -> preposition(slot);
        };
    return found.stream().map(t -> Clauses.antecedent(sentence, t)).toList();
  }

  private List<Token> subject() {
    if (trigger.isVerb()) {
      return subject(trigger);
    }
    if (sentence.hasChild(trigger, "cop")) {
      return sentence.child(trigger, "nsubj").map(List::of).orElse(List.of());
    }
    return carrier.map(this::subject).orElse(List.of());
  }

  private List<Token> subject(Token verb) {
    if (Clauses.isPassive(sentence, verb)) {
      return Clauses.agent(sentence, verb).map(List::of).orElse(List.of());
    }
    return Clauses.subject(sentence, verb).map(List::of).orElse(List.of());
  }

  private List<Token> object(Token verb) {
    if (Clauses.isPassive(sentence, verb)) {
      return Clauses.subject(sentence, verb).map(List::of).orElse(List.of());
    }
    return sentence.child(verb, "obj").map(List::of).orElse(List.of());
  }

  /** Phrases with the preposition at the trigger, its object or its support verb. */
  private List<Token> preposition(String preposition) {
    List<Token> heads = new ArrayList<>(List.of(trigger));
    if (trigger.isVerb()) {
      heads.addAll(object(trigger));
    }
    carrier.ifPresent(heads::add);
    List<Token> found = new ArrayList<>();
    for (Token head : heads) {
      for (Token t : sentence.children(head)) {
        boolean phrase =
            t.relation().equals("obl") || t.relation().equals("nmod") && !t.is("nmod:poss");
        if (phrase && matches(NounPhrases.preposition(sentence, t), preposition)) {
          found.add(t);
        }
      }
    }
    if (found.isEmpty() && trigger.isVerb()) {
      inPurpose(preposition, found);
    }
    return found;
  }

  /** "called for talks with X": what is asked for has the phrase. */
  private void inPurpose(String preposition, List<Token> found) {
    for (Token t : sentence.children(trigger)) {
      if (t.relation().equals("obl") && NounPhrases.preposition(sentence, t).equals("for")) {
        sentence.children(t).stream()
            .filter(c -> c.relation().equals("nmod") && !c.is("nmod:poss"))
            .filter(c -> matches(NounPhrases.preposition(sentence, c), preposition))
            .forEach(found::add);
      }
    }
  }

  private static boolean matches(String found, String wanted) {
    return found.equals(wanted) || found.endsWith(" " + wanted) || found.startsWith(wanted + " ");
  }

  /** By lemma or form; "troops" is a troop also where the lemma keeps its plural. */
  private static boolean isOneOf(Token t, Set<String> nouns) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean plural = lemma.length() > 3 && lemma.endsWith("s") && t.has("Number=Plur");
    return nouns.contains(lemma)
        || nouns.contains(t.text().toLowerCase(Locale.ROOT))
        || plural && nouns.contains(lemma.substring(0, lemma.length() - 1));
  }

  boolean hasComplement() {
    return sentence.hasChild(trigger, "ccomp", "xcomp", "acl");
  }

  /** Whether the row's condition holds. */
  boolean holds(Condition condition, Parties parties) {
    if (condition instanceof Condition.Filled filled) {
      return filled.slot().equals("comp") ? hasComplement() : !slot(filled.slot()).isEmpty();
    } else if (condition instanceof Condition.NoObject) {
      return slot("obj").isEmpty();
    } else if (condition instanceof Condition.Passive) {
      return isPassive();
    } else if (condition instanceof Condition.Party party) {
      return slot(party.slot()).stream().anyMatch(t -> !parties.at(sentence, t).isEmpty());
    } else if (condition instanceof Condition.Several several) {
      return slot(several.slot()).stream()
              .flatMap(t -> sentence.conjuncts(t).stream())
              .filter(t -> !parties.at(sentence, t).isEmpty())
              .count()
          > 1;
    } else if (condition instanceof Condition.OneOf one) {
      return slot(one.slot()).stream()
          .flatMap(t -> sentence.conjuncts(t).stream())
          .anyMatch(t -> isOneOf(t, one.nouns()));
    }
    throw new IllegalStateException("unknown condition " + condition);
  }
}
