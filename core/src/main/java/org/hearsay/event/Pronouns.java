package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.event.Event.Status;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * What it changes in an act that somebody speaks of it: who "we" are, what a promise or demand is.
 */
final class Speech {
  private static final Set<String> OBLIGATIONS = Set.of("must", "should", "ought", "need");

  private final Parties parties;

  Speech(Parties parties) {
    this.parties = parties;
  }

  /** Pronouns replaced: "we" by the speaker, others by what names them in the same sentence. */
  Reading named(Reading r, List<Attribution> grounds) {
    List<Mention> speaker = speaker(grounds);
    return r.between(named(r.actors(), speaker), named(r.recipients(), speaker));
  }

  private List<Mention> named(List<Mention> mentions, List<Mention> speaker) {
    return mentions.stream()
        .flatMap(
            m ->
                m.isFirstPerson() && !speaker.isEmpty()
                    ? speaker.stream()
                    : Stream.of(inSentence(m)))
        .distinct()
        .toList();
  }

  private static List<Mention> speaker(List<Attribution> grounds) {
    return grounds.stream()
        .flatMap(a -> a.source().stream())
        .findFirst()
        .map(Source::mentions)
        .orElse(List.of());
  }

  private Mention inSentence(Mention m) {
    if (m.form() != Form.PRONOUN) {
      return m;
    }
    Entity entity = parties.entity(m);
    return entity.mentions().stream()
        .filter(o -> o.sentence().index() == m.sentence().index())
        .filter(o -> o.form() == Form.NAME || o.form() == Form.NOMINAL)
        .findFirst()
        .orElse(m);
  }

  /**
   * What a future or negated future act is by the ontology: future cooperation is AGREE, a future
   * RETREAT is CONCEDE, cooperation that "will not" take place is REJECT.
   */
  Optional<Reading> promise(Reading r, Status status, boolean future) {
    if (!future) {
      return Optional.empty();
    }
    boolean refused = status == Status.NEGATED;
    return switch (r.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE ->
          Optional.of(
              refused
                  ? r.affirmed(EventType.REJECT, Modes.of(EventType.REJECT, r))
                  : r.affirmed(EventType.AGREE, Optional.empty()));
      case RETREAT, CONCEDE ->
          Optional.of(
              refused
                  ? r.affirmed(EventType.REJECT, Modes.of(EventType.REJECT, r))
                  : r.affirmed(EventType.CONCEDE, Optional.empty()));
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          Optional.empty();
    };
  }

  /** "Russia must withdraw, the minister said": a REQUEST by who says it; not for the own party. */
  Optional<Reading> demand(Reading r, List<Attribution> grounds) {
    Sentence s = r.sentence();
    boolean obliged =
        s.children(r.trigger()).stream()
                .anyMatch(t -> t.is("aux") && OBLIGATIONS.contains(t.lemma()))
            || r.trigger().is("xcomp") && s.head(r.trigger()).map(h -> isNeed(h)).orElse(false);
    List<Mention> speaker = speaker(grounds).stream().filter(m -> parties.isPublic(m)).toList();
    boolean cooperative = !r.type().isHostile();
    if (!obliged || speaker.isEmpty() || r.actors().isEmpty() || !cooperative) {
      return Optional.empty();
    }
    List<String> ids = speaker.stream().map(m -> parties.entity(m).id()).toList();
    List<Mention> asked =
        r.actors().stream()
            .filter(m -> !m.isFirstPerson() && !ids.contains(parties.entity(m).id()))
            .toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        r.affirmed(EventType.REQUEST, Modes.of(EventType.REQUEST, r)).between(speaker, asked));
  }

  private static boolean isNeed(Token t) {
    return t.lemma().equals("need") || t.lemma().equals("have");
  }

  /** The grounds of a demand: not the statement that it is made by. */
  static List<Attribution> withoutInnermost(List<Attribution> grounds) {
    List<Attribution> rest = new ArrayList<>(grounds);
    if (!rest.isEmpty()) {
      rest.remove(0);
    }
    return rest;
  }
}
