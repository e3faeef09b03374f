package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention;
import org.hearsay.event.Operator.Effect;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Puts acts and the predicates over them together, from the inside out: "refused to release" is one
 * REJECT, not a RETREAT.
 */
final class Composition {
  private static final int MAX_STEPS = 4;

  private final Sentence sentence;
  private final EventLexicon lexicon;
  private final Parties parties;
  private final Map<Token, Reading> own = new LinkedHashMap<>();
  private final Set<Token> consumed = new HashSet<>();
  private final Set<Token> settled = new HashSet<>();

  Composition(Sentence sentence, EventLexicon lexicon, Parties parties, Readings readings) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.parties = parties;
    for (Token t : sentence.tokens()) {
      readings.at(sentence, t).ifPresent(r -> own.put(t, r));
    }
    own.values().forEach(r -> consumed.addAll(r.consumed()));
    own.values().stream().filter(Reading::vouched).forEach(r -> settled.addAll(r.consumed()));
  }

  /** The sentence's readings, in the order of their triggers, one a trigger. */
  List<Reading> compose() {
    Map<Token, Reading> done = new LinkedHashMap<>();
    for (Reading inner : own.values()) {
      if (!consumed.contains(inner.trigger())) {
        // Where an act climbs to a governor that is a reading itself, the pair takes its place.
        climb(inner).ifPresent(r -> done.merge(r.trigger(), r, (a, b) -> isOwn(a) ? b : a));
      }
    }
    List<Reading> all = new ArrayList<>(done.values());
    all.sort((a, b) -> Integer.compare(a.trigger().index(), b.trigger().index()));
    return all;
  }

  /**
   * Words that went into what a user's lines read, or that these say are only talked about: no
   * events of their own, whatever the model sees there. Complete after {@link #compose}.
   */
  Set<Token> settled() {
    return settled;
  }

  private boolean isOwn(Reading r) {
    return r.equals(own.get(r.trigger()));
  }

  private Optional<Reading> climb(Reading start) {
    Reading reading = start;
    Token at = start.trigger();
    for (int step = 0; step < MAX_STEPS; step++) {
      String complement = complement(at);
      Optional<Token> above = governor(at, complement);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      Optional<Operator> operator =
          lexicon.operator(sentence, governor, o -> o.complements().contains(complement));
      Reading row = own.get(governor);
      if (operator.isEmpty() || row != null && standsOver(row, operator.get())) {
        break;
      }
      Optional<Reading> next = apply(operator.get(), governor, reading);
      if (next.isEmpty()) {
        if (reading.vouched() || operator.get().line().users()) {
          settled.add(reading.trigger());
        }
        if (operator.get().line().users()) {
          settled.add(governor);
        }
        return Optional.empty();
      }
      reading = next.get().by(operator.get().line());
      if (reading.vouched()) {
        settled.add(reading.trigger().equals(governor) ? at : governor);
      }
      at = governor;
    }
    return Optional.of(reading);
  }

  /** The predicate that a complement hangs on; auxiliaries and conjunctions are stepped over. */
  private Optional<Token> governor(Token token, String complement) {
    Token t = token;
    while (t.is("conj") && t.head() >= 0) {
      t = sentence.token(t.head());
    }
    // "urged X to go": parsers hang the infinitive on X, too.
    if (t.is("acl") && complement.equals("inf")) {
      Optional<Token> noun = sentence.head(t);
      Optional<Token> verb = noun.filter(n -> n.is("obj") || n.is("obl")).flatMap(sentence::head);
      if (verb.flatMap(v -> lexicon.operator(sentence, v, o -> takesInf(o))).isPresent()) {
        return verb;
      }
    }
    return switch (t.relation()) {
      case "xcomp", "ccomp", "obj", "advcl", "obl", "acl", "nmod" -> sentence.head(t);
      case "nsubj" -> t.is("nsubj:pass") ? sentence.head(t) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a row counts rather than the operator at the same word: a user's before ours. */
  private static boolean standsOver(Reading row, Operator operator) {
    return row.vouched() == operator.line().users()
        ? row.special() && !isVague(row, operator)
        : row.vouched();
  }

  /** A row that says no more than the operator does: "urged X to go" is what going makes of it. */
  private static boolean isVague(Reading row, Operator operator) {
    return row.mode().isEmpty() && row.type().name().equals(operator.effect().name());
  }

  private static boolean takesInf(Operator operator) {
    return operator.complements().contains("inf") && operator.effect() == Effect.REQUEST;
  }

  private String complement(Token t) {
    if (!t.isVerb()) {
      return "noun";
    }
    String mark = sentence.child(t, "mark").map(m -> m.lemma().toLowerCase(Locale.ROOT)).orElse("");
    if (t.has("VerbForm=Ger") && !mark.equals("to")) {
      return "gerund";
    }
    return mark.equals("to") || t.has("VerbForm=Inf") ? "inf" : "that";
  }

  /** What the pair becomes; nothing when the act is only talked about. */
  private Optional<Reading> apply(Operator operator, Token governor, Reading inner) {
    if (Clauses.isNegated(sentence, governor) && operator.effect() == Effect.SUPPORT_VERB) {
      return Optional.of(inner.negate());
    }
    return switch (operator.effect()) {
      case TOPIC -> Optional.empty();
      case NEGATE -> Optional.of(inner.negate());
      case SUPPORT_VERB -> Optional.of(inner);
      case END -> Optional.of(outer(operator, governor, inner, ended(inner), endedMode(inner)));
      case PROMISE -> promise(operator, governor, inner, inner.type().isHostile());
      case THREATEN -> promise(operator, governor, inner, true);
      case AGREE, REJECT, REQUEST, ACCUSE, SUPPORT, CONCEDE -> {
        EventType type = EventType.valueOf(operator.effect().name());
        yield Optional.of(outer(operator, governor, inner, type, Modes.of(type, inner)));
      }
    };
  }

  private Optional<Reading> promise(
      Operator operator, Token governor, Reading inner, boolean hostile) {
    Arguments arguments = new Arguments(sentence, governor, Optional.empty());
    List<Mention> promisers =
        arguments.slot("subj").stream().flatMap(t -> parties.at(sentence, t).stream()).toList();
    boolean sameParty =
        inner.actors().isEmpty()
            || promisers.isEmpty()
            || inner.actors().stream()
                .anyMatch(
                    a ->
                        promisers.stream()
                            .anyMatch(p -> parties.entity(p).id().equals(parties.entity(a).id())));
    if (!sameParty) {
      return Optional.empty();
    }
    EventType type =
        hostile
            ? EventType.THREATEN
            : inner.type() == EventType.RETREAT || inner.type() == EventType.CONCEDE
                ? EventType.CONCEDE
                : inner.type().isMutual()
                        || inner.type() == EventType.SUPPORT
                        || inner.type() == EventType.AID
                    ? EventType.AGREE
                    : inner.type();
    return Optional.of(outer(operator, governor, inner, type, Modes.of(type, inner)));
  }

  private static EventType ended(Reading inner) {
    return switch (inner.type()) {
      case COERCE, SANCTION, MOBILIZE -> EventType.CONCEDE;
      case ASSAULT, PROTEST -> EventType.RETREAT;
      case AID, COOPERATE, SUPPORT, AGREE -> EventType.SANCTION;
      case CONSULT -> EventType.REJECT;
      case CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN -> inner.type();
    };
  }

  private static Optional<String> endedMode(Reading inner) {
    return switch (inner.type()) {
      case ASSAULT -> Optional.of("ceasefire");
      case AID, COOPERATE, SUPPORT, AGREE -> Optional.of("discontinue");
      case CONSULT -> Optional.of("meet");
      case COERCE,
          SANCTION,
          MOBILIZE,
          PROTEST,
          CONCEDE,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN ->
          Optional.empty();
    };
  }

  /** The pair as one act of the governor, whose recipient is its own or one of the inner act. */
  private Reading outer(
      Operator operator, Token governor, Reading inner, EventType type, Optional<String> mode) {
    Optional<Token> carrier =
        governor.isNoun() ? lexicon.carrier(sentence, governor) : Optional.empty();
    Arguments arguments = new Arguments(sentence, governor, carrier);
    List<Mention> actors =
        first(
            arguments,
            governor.isNoun() ? List.of("poss", "by", "from", "mod", "subj") : List.of("subj"),
            List.of());
    if (actors.isEmpty() && operator.effect() == Effect.END) {
      actors = inner.actors();
    }
    List<Mention> recipients = first(arguments, operator.recipient(), actors);
    List<Mention> taken = actors;
    // Whoever shall do it is asked; else who it is done to stands for the other side.
    boolean asked = type == EventType.REQUEST;
    for (List<Mention> side :
        asked
            ? List.of(inner.actors(), inner.recipients())
            : List.of(inner.recipients(), inner.actors())) {
      if (recipients.isEmpty()) {
        recipients = side.stream().filter(r -> !same(taken, r)).toList();
      }
    }
    boolean negated = Clauses.isNegated(sentence, governor);
    return new Reading(
        sentence,
        governor,
        type,
        Optional.empty(),
        mode,
        actors,
        recipients,
        negated,
        Set.of(),
        true,
        inner.vouched(),
        (operator.line().users() ? "" : operator.line().basis() + " over ") + inner.basis());
  }

  private boolean same(List<Mention> mentions, Mention m) {
    return mentions.stream().anyMatch(o -> parties.entity(o).id().equals(parties.entity(m).id()));
  }

  private List<Mention> first(Arguments arguments, List<String> slots, List<Mention> but) {
    for (String slot : slots) {
      for (Token head : arguments.slot(slot)) {
        List<Mention> found =
            parties.at(sentence, head).stream().filter(m -> !same(but, m)).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
