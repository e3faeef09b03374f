package org.hearsay.exchange.export;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.CodedRecord.Quantity;
import org.hearsay.event.EventType;

/**
 * How one report tells an event. All offsets are code points of the report's text, end exclusive.
 *
 * @param event its id in the report; empty for a sentence that tells what other reports tell and in
 *     which the coder saw no event of its own
 * @param status actual, historical, future, hypothetical or negated
 * @param trigger the words that tell it
 * @param sentenceNumber of the report, from 1
 * @param grounds on whose word, innermost first; empty: the outlet's own voice
 */
public record Telling(
    Header report,
    Optional<String> event,
    EventType type,
    List<String> modes,
    List<String> contexts,
    String status,
    Piece trigger,
    Piece sentence,
    int sentenceNumber,
    List<Actor> actors,
    List<Actor> recipients,
    Optional<Location> place,
    Optional<When> date,
    List<Quantity> quantities,
    List<Ground> grounds,
    boolean headline,
    double confidence) {
  public Telling {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    grounds = List.copyOf(grounds);
  }

  /** Whether it tells of what was or is done, and not of what may come. */
  public boolean isReal() {
    return status.equals("actual") || status.equals("historical") || status.equals("negated");
  }

  /** Whether the outlet or somebody on the way says that it is not so. */
  public boolean denies() {
    return status.equals("negated") || grounds.stream().anyMatch(Ground::negative);
  }

  /** Whether it is told only as what somebody accuses another of. */
  public boolean isOnlyAccused() {
    return grounds.stream().anyMatch(Ground::accusing);
  }

  /** Whether it is itself an accusation, against a person. */
  public boolean accusesPerson() {
    return type == EventType.ACCUSE && recipients.stream().anyMatch(r -> r.type().equals("person"));
  }

  /** Whether the event may rest on it: told as done, by the outlet or one who does not accuse. */
  public boolean asserts() {
    return event.isPresent() && isReal() && !denies() && !isOnlyAccused();
  }
}
