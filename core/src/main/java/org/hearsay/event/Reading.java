package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * A trigger as one row of the lexicon reads it.
 *
 * @param consumed tokens that the row's conditions name: no events of their own
 * @param special whether the row has conditions
 */
record Reading(
    Sentence sentence,
    Token trigger,
    EventType type,
    Optional<String> mode,
    List<Mention> actors,
    List<Mention> recipients,
    boolean negated,
    Set<Token> consumed,
    boolean special,
    String basis) {
  Reading {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    consumed = Set.copyOf(consumed);
  }

  Reading negate() {
    return new Reading(
        sentence, trigger, type, mode, actors, recipients, true, consumed, special, basis);
  }
}
