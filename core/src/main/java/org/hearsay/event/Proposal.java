package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.entity.Mention;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * An event as the words of its sentence tell it.
 *
 * @param subtype a user's own kind of {@code type}
 * @param sighting what the model says of the trigger
 * @param negated whether a user's line, or an operator over it, says that it did not take place
 * @param confidence that type and parties are right, from 0 to 1
 * @param basis what found it
 */
record Proposal(
    Sentence sentence,
    Token trigger,
    EventType type,
    Optional<String> subtype,
    Optional<String> mode,
    List<Mention> actors,
    List<Mention> recipients,
    Sighting sighting,
    boolean negated,
    double confidence,
    String basis) {
  Proposal {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same between other mentions. */
  Proposal between(List<Mention> newActors, List<Mention> newRecipients) {
    return new Proposal(
        sentence,
        trigger,
        type,
        subtype,
        mode,
        newActors,
        newRecipients,
        sighting,
        negated,
        confidence,
        basis);
  }
}
