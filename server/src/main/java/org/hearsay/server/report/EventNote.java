package org.hearsay.server.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report tells of who did what to whom, beside the text.
 *
 * @param id of the event
 * @param actors as they may be shown; {@code nobody named} for none
 * @param type of the ontology, with its mode
 * @param status what to say of an act that is not plainly done; empty for one that is
 * @param circumstances when and where
 * @param quantities such as {@code dead: two judges}
 * @param happening page of what all reports together tell of it
 * @param correct only of what stands in an archive
 */
public record EventNote(
    String id,
    String actors,
    Optional<String> recipients,
    String type,
    Optional<String> status,
    String circumstances,
    List<String> quantities,
    Chain chain,
    List<Why> why,
    Optional<String> happening,
    Optional<String> correct) {
  public EventNote {
    quantities = List.copyOf(quantities);
    why = List.copyOf(why);
  }

  public String outlet() {
    return chain.outlet();
  }

  /** What kind of telling it is; a denial or an accusation never looks like an assertion. */
  public String lead() {
    return chain.isDenied()
        ? "reports a denial:"
        : chain.isAccusation() ? "reports an accusation:" : "reports:";
  }

  /** On whose word. */
  public String voice() {
    if (chain.speakers().isEmpty()) {
      return "in its own voice";
    }
    Speaker first = chain.speakers().get(0);
    return switch (first.manner()) {
      case NOBODY -> "without naming who says so";
      case UNCLEAR ->
          (first.denies() ? "denied by somebody, " : "on somebody’s word, ") + first.name();
      case NAMED ->
          (first.denies() ? "denied by " : first.accuses() ? "as alleged by " : "on the word of ")
              + first.name();
    };
  }
}
