package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.entity.Mention;
import org.hearsay.syntax.Sentence;
import org.hearsay.text.Span;

/**
 * A mention of an event.
 *
 * @param id unique in the report: {@code e1}
 * @param sentence where the trigger stands
 * @param subtype the name of a user's own type, which is a kind of {@code type}
 * @param contexts what it is about, such as {@code legal}
 * @param grounds ids of the attributions whose content holds the trigger, innermost first; empty:
 *     the outlet's own voice
 * @param place id of a place
 * @param confidence from 0 to 1
 * @param basis what found it: lines of the lexicon, a user's with their words
 */
public record Event(
    String id,
    Sentence sentence,
    EventType type,
    Optional<String> subtype,
    Optional<String> mode,
    List<String> contexts,
    Span trigger,
    List<Mention> actors,
    List<Mention> recipients,
    Optional<String> place,
    Optional<When> date,
    List<Quantity> quantities,
    Status status,
    List<String> grounds,
    double confidence,
    String basis) {
  /** Whether the act that is coded took place. */
  public enum Status {
    ACTUAL,
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED
  }

  /**
   * When it took place.
   *
   * @param span the words that say so
   * @param value ISO 8601 date, or interval {@code start/end}
   */
  public record When(Span span, String value) {}

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    grounds = List.copyOf(grounds);
  }
}
