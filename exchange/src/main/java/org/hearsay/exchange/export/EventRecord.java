package org.hearsay.exchange.export;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Quantity;
import org.hearsay.event.EventType;
import org.hearsay.event.Ontology;
import org.hearsay.event.Quad;

/**
 * One event as it is exported: one mention in one report, or one happening of an archive with all
 * its tellings. What is said of it as a whole (actors, place, date …) is taken only from tellings
 * that assert it, if any do: no deed is laid to anybody on the word of an accuser or of one who
 * denies it.
 *
 * @param id {@code REPORT#EVENT} of a mention, {@code happening-N} of a happening; the same for the
 *     same input
 * @param status actual, historical, future, hypothetical or negated
 * @param actors those of the telling that knows most
 * @param quantities each once
 * @param tellings in the order of the reports; at least one
 * @param counts over {@code tellings}; of a mention one article
 */
public record EventRecord(
    String id,
    EventType type,
    List<String> modes,
    List<String> contexts,
    String status,
    Optional<When> date,
    List<Actor> actors,
    List<Actor> recipients,
    Optional<Location> place,
    List<Quantity> quantities,
    List<Telling> tellings,
    Counts counts) {
  public EventRecord {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("tellings: expected at least one, found none");
    }
  }

  /** Joins what the tellings say. */
  public static EventRecord of(String id, List<Telling> tellings, Counts counts) {
    return new Joining(tellings).record(id, counts);
  }

  /**
   * The tellings that assert it; all, when none does. For formats that cannot tell a denial from an
   * assertion.
   */
  public List<Telling> asserting() {
    List<Telling> asserting = tellings.stream().filter(Telling::asserts).toList();
    return asserting.isEmpty() ? tellings : asserting;
  }

  public Quad quad() {
    return Ontology.standard().quad(type);
  }

  /** Of PLOVER, from -10, conflict, to +10, cooperation. */
  public double score() {
    return Ontology.standard().score(type, modes.stream().findFirst());
  }
}
