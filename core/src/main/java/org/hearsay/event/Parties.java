package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Finds who can act or undergo: the mentions of a phrase that stand for people, bodies or states.
 */
final class Parties {
  private static final Set<String> INNER_PREPOSITIONS =
      Set.of("of", "by", "from", "against", "on", "with", "between", "in");

  /** A mention is taken for a party from these log odds on, chosen on PLV dev and our own dev. */
  private static final double DOUBT = -1;

  /** So much the head counts in them, beside all words of the mention. */
  private static final double HEAD = 0.5;

  private static final int MAX_DEPTH = 2;

  private final Entities entities;

  Parties(Entities entities) {
    this.entities = entities;
  }

  /** The parties at a phrase's head and its conjuncts; else one named inside the phrase. */
  List<Mention> at(Sentence sentence, Token head) {
    List<Mention> found = new ArrayList<>();
    for (Token t : sentence.conjuncts(head)) {
      Optional<Mention> own = entities.mention(sentence, t).filter(this::canAct);
      List<Mention> apposed =
          own.isPresent() && own.get().isPlural() ? apposed(sentence, t) : List.of();
      if (apposed.size() > 1) {
        found.addAll(apposed);
      } else if (own.isPresent()) {
        found.add(own.get());
      } else if (found.isEmpty()) {
        found.addAll(inside(sentence, t, MAX_DEPTH));
      }
    }
    return found;
  }

  /**
   * The mentions that the model takes for a party: those whose words may well be in it. A mention
   * within another is no party besides it.
   */
  List<Mention> seen(Sentence sentence, Sighting.Party party) {
    List<Mention> likely = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      entities
          .mention(sentence, t)
          .filter(m -> odds(sentence, m, party) > DOUBT)
          .ifPresent(likely::add);
    }
    return likely.stream()
        .filter(m -> likely.stream().noneMatch(o -> !o.equals(m) && holds(sentence, o, m)))
        .toList();
  }

  private static double odds(Sentence sentence, Mention m, Sighting.Party party) {
    double mean =
        sentence.within(m.span()).stream()
            .mapToDouble(party::of)
            .average()
            .orElse(Sighting.Party.LEAST);
    return HEAD * party.of(m.head()) + (1 - HEAD) * mean;
  }

  private static boolean holds(Sentence sentence, Mention outer, Mention inner) {
    return sentence.dominates(outer.head(), inner.head())
        && (outer.span().contains(inner.span()) || inner.head().is("appos"));
  }

  /** "the ministers, Ana Petrova and Ian Reed": the two names. */
  private List<Mention> apposed(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .filter(t -> t.is("appos"))
        .flatMap(t -> sentence.conjuncts(t).stream())
        .flatMap(t -> entities.mention(sentence, t).stream())
        .filter(m -> m.form() == Form.NAME && canAct(m))
        .toList();
  }

  private List<Mention> inside(Sentence sentence, Token head, int depth) {
    if (depth == 0) {
      return List.of();
    }
    for (Token t : sentence.children(head)) {
      boolean modifier = t.is("nmod:poss") || t.is("amod") || t.is("compound") || t.is("appos");
      Optional<Mention> own =
          modifier ? entities.mention(sentence, t).filter(this::canAct) : Optional.empty();
      if (own.isPresent()) {
        return List.of(own.get());
      }
    }
    for (Token t : sentence.children(head)) {
      boolean phrase =
          t.relation().equals("nmod")
              && INNER_PREPOSITIONS.contains(NounPhrases.preposition(sentence, t));
      if (phrase || t.is("nmod:poss")) {
        Optional<Mention> own = entities.mention(sentence, t).filter(this::canAct);
        List<Mention> found = own.map(List::of).orElseGet(() -> inside(sentence, t, depth - 1));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private boolean canAct(Mention m) {
    Entity entity = entities.entity(m);
    return switch (entity.type()) {
      case PERSON, COUNTRY, OFFICE, ORGANIZATION, GROUP, MEDIUM -> true;
      case PLACE -> m.form() == Form.NAME;
      case OTHER ->
          m.isFirstPerson()
              || m.form() == Form.PRONOUN && isPersonal(m)
              || m.form() == Form.NAME && m.head().name() != org.hearsay.syntax.NameTag.NONE;
      case DOCUMENT -> false;
    };
  }

  private static boolean isPersonal(Mention m) {
    return switch (m.head().lemma()) {
      case "they", "them", "their" -> true;
      default -> false;
    };
  }

  /** Whether it is a person who is named, or somebody's, and has no public role in the report. */
  boolean isPrivate(Mention m) {
    Entity entity = entities.entity(m);
    boolean named = entity.mentions().stream().anyMatch(o -> o.form() == Mention.Form.NAME);
    boolean ofSomebody = m.sentence().hasChild(m.head(), "nmod:poss");
    return entity.type() == MentionType.PERSON
        && !entity.isPublic().orElse(false)
        && (named || ofSomebody);
  }

  Entity entity(Mention m) {
    return entities.entity(m);
  }
}
