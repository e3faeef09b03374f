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
 * @param subtype a user's own kind of {@code type}
 * @param consumed tokens that the row's conditions name: no events of their own
 * @param special whether the row has conditions
 * @param vouched whether a line of a user's had a part in it, who vouches that it is one
 */
record Reading(
    Sentence sentence,
    Token trigger,
    EventType type,
    Optional<String> subtype,
    Optional<String> mode,
    List<Mention> actors,
    List<Mention> recipients,
    boolean negated,
    Set<Token> consumed,
    boolean special,
    boolean vouched,
    String basis) {
  Reading {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    consumed = Set.copyOf(consumed);
  }

  /** The same by a user's line, if it was not already. */
  Reading by(Line line) {
    return !line.users()
        ? this
        : new Reading(
            sentence,
            trigger,
            type,
            subtype,
            mode,
            actors,
            recipients,
            negated,
            consumed,
            special,
            true,
            line.basis() + " over " + basis);
  }

  Reading negate() {
    return new Reading(
        sentence,
        trigger,
        type,
        subtype,
        mode,
        actors,
        recipients,
        true,
        consumed,
        special,
        vouched,
        basis);
  }
}
