package org.hearsay.evaluation.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.fact.CodedReport.CodedEvent;
import org.hearsay.evaluation.fact.CodedReport.CodedMention;

/** An event that must be found, or must not be. */
record EventFact(
    String id,
    List<String> types,
    Optional<String> mode,
    Optional<List<String>> statuses,
    Party actor,
    Party recipient,
    List<Wanted> parties,
    Optional<Wanted> sentence,
    OptionalInt grounds,
    List<Wanted> groundsHave,
    boolean optional) {
  EventFact {
    types = List.copyOf(types);
    parties = List.copyOf(parties);
    groundsHave = List.copyOf(groundsHave);
  }

  /** What any one mention must be called, and in which country any one must be. */
  record Party(Optional<Wanted> name, Optional<String> country) {
    static Party read(Wish wish, String role) throws CorpusException {
      return new Party(wish.words(role + "_has"), wish.text(role + "_country"));
    }

    boolean isMetBy(List<CodedMention> mentions, CodedReport report) {
      return (name.isEmpty() || name.get().isInAny(mentions, report))
          && (country.isEmpty()
              || mentions.stream().anyMatch(m -> report.countries(m).contains(country.get())));
    }
  }

  static EventFact read(JsonObject fact) throws CorpusException {
    Wish wish = new Wish(fact);
    return new EventFact(
        fact.text("id"),
        fact.oneOrMore("type"),
        wish.text("mode"),
        wish.anyOf("status"),
        Party.read(wish, "actor"),
        Party.read(wish, "recipient"),
        wish.allOf("parties"),
        wish.words("sentence_has"),
        fact.has("grounds") ? OptionalInt.of(fact.size("grounds")) : OptionalInt.empty(),
        wish.allOf("grounds_has"),
        fact.isTruthy("optional"));
  }

  boolean isMetBy(CodedEvent event, CodedReport report) {
    return types.contains(event.type())
        && (mode.isEmpty() || event.modes().contains(mode.get()))
        && (statuses.isEmpty() || statuses.get().contains(event.status()))
        && actor.isMetBy(event.actors(), report)
        && recipient.isMetBy(event.recipients(), report)
        && parties.stream().allMatch(party -> party.isInAny(event.everyone(), report))
        && Wish.isMet(sentence, event.sentence())
        && (grounds.isEmpty() || grounds.getAsInt() == event.grounds().size())
        && groundsHave.stream().allMatch(wanted -> wanted.isInAny(report.sources(event), report));
  }
}
