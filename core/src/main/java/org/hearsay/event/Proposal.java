package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.entity.Mention;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * An event as the words of its sentence tell it.
 *
 * @param sighting what the model says of the trigger
 * @param confidence that type and parties are right, from 0 to 1
 * @param basis what found it
 */
record Proposal(
    Sentence sentence,
    Token trigger,
    EventType type,
    Optional<String> mode,
    List<Mention> actors,
    List<Mention> recipients,
    Sighting sighting,
    double confidence,
    String basis) {
  Proposal {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same between other mentions. */
  Proposal between(List<Mention> newActors, List<Mention> newRecipients) {
    return new Proposal(
        sentence, trigger, type, mode, newActors, newRecipients, sighting, confidence, basis);
  }
}
