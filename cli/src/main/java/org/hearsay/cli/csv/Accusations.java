package org.hearsay.cli.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.hearsay.attribution.Attribution;
import org.hearsay.coding.CodedReport;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;
import org.hearsay.text.Span;

/**
 * Leaves out what persons are accused of: the accusation itself, and deeds that only an accusation
 * lays to a person. Tables are made to be passed on, so these stay out unless asked for.
 * Thread-safe.
 */
public final class Accusations {
  private final boolean wanted;
  private final LongAdder leftOut = new LongAdder();

  /**
   * @param wanted whether accusations are asked for
   */
  public Accusations(boolean wanted) {
    this.wanted = wanted;
  }

  /** So many rows were left out. */
  public long leftOut() {
    return leftOut.sum();
  }

  /** The events that may have a row. */
  List<Event> events(CodedReport coded) {
    Set<String> accusing = cues(coded);
    return kept(
        coded.events().stream()
            .filter(e -> wanted || !accuses(coded, e) && !isAccusedOf(coded, e, accusing))
            .toList(),
        coded.events().size());
  }

  /** The attributions that may have a row. */
  List<Attribution> attributions(CodedReport coded) {
    List<Span> triggers =
        coded.events().stream().filter(e -> accuses(coded, e)).map(Event::trigger).toList();
    return kept(
        coded.attributions().stream().filter(a -> wanted || !isCue(a, triggers)).toList(),
        coded.attributions().size());
  }

  private <T> List<T> kept(List<T> rows, int all) {
    leftOut.add(all - rows.size());
    return rows;
  }

  private static boolean accuses(CodedReport coded, Event event) {
    return event.type() == EventType.ACCUSE && namesPerson(coded, event.recipients());
  }

  private static boolean isAccusedOf(CodedReport coded, Event event, Set<String> accusing) {
    return event.grounds().stream().anyMatch(accusing::contains)
        && namesPerson(coded, event.actors());
  }

  private static boolean namesPerson(CodedReport coded, List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> coded.entities().entity(m).type() == MentionType.PERSON);
  }

  /** The attributions whose cue accuses. */
  private static Set<String> cues(CodedReport coded) {
    List<Span> triggers =
        coded.events().stream()
            .filter(e -> e.type() == EventType.ACCUSE)
            .map(Event::trigger)
            .toList();
    Set<String> ids = new HashSet<>();
    coded.attributions().stream().filter(a -> isCue(a, triggers)).forEach(a -> ids.add(a.id()));
    return ids;
  }

  private static boolean isCue(Attribution a, List<Span> triggers) {
    return a.cue().stream().anyMatch(c -> triggers.stream().anyMatch(c::overlaps));
  }
}
