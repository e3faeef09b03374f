package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Brings together what the model sees in a sentence and what the lexicon reads there: a trigger
 * that the model is sure of is an event; one that it holds possible is, if the lexicon reads an act
 * there of a type that the model holds possible; what only the lexicon reads is none. But what a
 * user's own line reads is an event of that type, whatever the model sees there.
 */
final class Proposals {
  /** So probable a trigger must be. This and what follows is chosen on PLV dev and our own dev. */
  private static final double SURE = 0.5;

  /** And so probable a type that the lexicon reads too. */
  private static final double POSSIBLE = 0.05;

  /** So sure an event must be, parties and all. */
  private static final double LEAST = 0.2;

  /** So sure at least what a user's line reads counts as: nobody has measured it. */
  private static final double VOUCHED = 0.5;

  private final EventLexicon lexicon;
  private final Parties parties;
  private final Readings readings;
  private final Map<Integer, Sighting> sightings = new HashMap<>();

  Proposals(EventLexicon lexicon, Parties parties, List<Sighting> sightings) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.readings = new Readings(lexicon, parties);
    sightings.forEach(s -> this.sightings.put(s.trigger(), s));
  }

  /** The events of a sentence that name a party, in the order of their triggers. */
  List<Proposal> of(Sentence sentence) {
    boolean any = sentence.tokens().stream().anyMatch(t -> sightings.containsKey(t.span().begin()));
    if (!any) {
      return List.of();
    }
    Map<Integer, Reading> read = new HashMap<>();
    Composition composition = new Composition(sentence, lexicon, parties, readings);
    for (Reading r : composition.compose()) {
      read.put(r.trigger().index(), r);
    }
    List<Proposal> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<Sighting> seen = Optional.ofNullable(sightings.get(token.span().begin()));
      Optional<Reading> reading = Optional.ofNullable(read.get(token.index()));
      Optional<Reading> vouched = reading.filter(Reading::vouched);
      if (vouched.isPresent()) {
        seen.map(s -> byUser(s, vouched.get()))
            .filter(p -> isPublic(p, p.actors().isEmpty()))
            .ifPresent(all::add);
      } else if (!composition.settled().contains(token)) {
        seen.flatMap(s -> proposal(sentence, token, s, reading))
            .filter(p -> p.confidence() >= LEAST && isPublic(p, true))
            .ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /**
   * What private people do to each other is nobody's affair, but for what courts and police do.
   *
   * @param official whether courts or police may have done it: a user's type may have any parent
   */
  private boolean isPublic(Proposal p, boolean official) {
    List<Mention> all = new ArrayList<>(p.actors());
    all.addAll(p.recipients());
    boolean courts = official && (p.type() == EventType.COERCE || p.type() == EventType.SANCTION);
    return !all.isEmpty() && (courts || !all.stream().allMatch(parties::isPrivate));
  }

  private Optional<Proposal> proposal(
      Sentence sentence, Token token, Sighting seen, Optional<Reading> reading) {
    if (seen.probability() >= SURE) {
      Optional<Reading> same = reading.filter(r -> r.type() == seen.type());
      return Optional.of(bySight(sentence, token, seen, same));
    }
    return reading.filter(r -> seen.probability(r.type()) >= POSSIBLE).map(r -> byLexicon(seen, r));
  }

  /**
   * @param same what the lexicon reads, if it is of the same type: names parties where the model
   *     sees none
   */
  private Proposal bySight(Sentence sentence, Token token, Sighting seen, Optional<Reading> same) {
    List<Mention> actors = withoutPlaces(parties.seen(sentence, seen.actors()));
    List<Mention> recipients =
        withoutPlaces(
            parties.seen(sentence, seen.recipients()).stream()
                .filter(r -> !actors.contains(r))
                .toList());
    return new Proposal(
        sentence,
        token,
        seen.type(),
        Optional.empty(),
        same.flatMap(Reading::mode).or(seen::mode),
        actors.isEmpty() ? same.map(Reading::actors).orElse(actors) : actors,
        recipients.isEmpty() ? same.map(Reading::recipients).orElse(recipients) : recipients,
        seen,
        false,
        EventConfidence.of(seen, seen.type(), actors, recipients, same.isPresent()),
        same.map(r -> "model, " + r.basis()).orElse("model"));
  }

  /** "Fired tear gas at protesters in Nairobi": the place only says where, if others are there. */
  private static List<Mention> withoutPlaces(List<Mention> party) {
    List<Mention> others =
        party.stream()
            .filter(
                m ->
                    m.type() != MentionType.PLACE
                        || !NounPhrases.preposition(m.sentence(), m.head()).equals("in"))
            .toList();
    return others.isEmpty() ? party : others;
  }

  private static Proposal byLexicon(Sighting seen, Reading r) {
    return new Proposal(
        r.sentence(),
        r.trigger(),
        r.type(),
        Optional.empty(),
        r.mode(),
        r.actors(),
        r.recipients(),
        seen,
        false,
        EventConfidence.of(seen, r.type(), r.actors(), r.recipients(), true),
        r.basis());
  }

  /** Type and parties are the line's; where it names nobody, the model's if it sees the same. */
  private Proposal byUser(Sighting seen, Reading r) {
    boolean same = seen.probability() >= SURE && seen.type() == r.type();
    List<Mention> actors =
        r.actors().isEmpty() && same
            ? withoutPlaces(
                parties.seen(r.sentence(), seen.actors()).stream()
                    .filter(a -> !r.recipients().contains(a))
                    .toList())
            : r.actors();
    List<Mention> recipients =
        r.recipients().isEmpty() && same
            ? withoutPlaces(
                parties.seen(r.sentence(), seen.recipients()).stream()
                    .filter(m -> !actors.contains(m))
                    .toList())
            : r.recipients();
    return new Proposal(
        r.sentence(),
        r.trigger(),
        r.type(),
        r.subtype(),
        same ? r.mode().or(seen::mode) : r.mode(),
        actors,
        recipients,
        seen,
        r.negated(),
        Math.max(VOUCHED, EventConfidence.of(seen, r.type(), actors, recipients, true)),
        same ? "model, " + r.basis() : r.basis());
  }
}
