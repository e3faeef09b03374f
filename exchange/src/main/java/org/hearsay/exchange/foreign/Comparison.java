package org.hearsay.exchange.foreign;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.event.EventType;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;

/**
 * Sets events of ours beside those of others. Two are taken for the same when day, type and the
 * pair of countries agree; each such day, type and pair counts once, however many reports tell it,
 * since the others know no happenings. Where it is known which reports tell the events of others,
 * the report stands for the day. Of types that are mutual either country may stand first. Events
 * without any country cannot be told apart and are left out. Ours come first.
 */
public final class Comparison {
  private final Optional<MentionedReports> mentioned;
  private final Set<Key> ours = new HashSet<>();
  private final Set<Key> theirs = new HashSet<>();
  private final Set<String> days = new HashSet<>();
  private long oursRead;
  private long oursWithout;
  private long theirsRead;
  private long theirsWithout;
  private long elsewhere;
  private long statements;

  /** By day. */
  public Comparison() {
    this.mentioned = Optional.empty();
  }

  /**
   * By report.
   *
   * @param mentioned holds all reports of ours, and all mentions before the first event of others
   */
  public Comparison(MentionedReports mentioned) {
    this.mentioned = Optional.of(mentioned);
  }

  /**
   * What counts once.
   *
   * @param within a day or the address of a report
   */
  private record Key(String within, EventType type, String actor, String recipient) {
    static Key of(String within, EventType type, String actor, String recipient) {
      return type.isMutual() && actor.compareTo(recipient) > 0
          ? new Key(within, type, recipient, actor)
          : new Key(within, type, actor, recipient);
    }

    boolean hasCountry() {
      return !actor.isEmpty() || !recipient.isEmpty();
    }
  }

  /** How many days (or reports), types and pairs both have, and only one. */
  public record Row(int both, int onlyOurs, int onlyTheirs) {
    Row plus(Row other) {
      return new Row(both + other.both, onlyOurs + other.onlyOurs, onlyTheirs + other.onlyTheirs);
    }
  }

  /**
   * What could not be set side by side.
   *
   * @param oursWithout events without a day (or an address) or without any country
   * @param elsewhere events of others on days, or in reports, of which we have none
   * @param statements events of others that PLOVER has no type for
   */
  public record LeftOut(
      long oursRead,
      long oursWithout,
      long theirsRead,
      long theirsWithout,
      long elsewhere,
      long statements) {}

  /** Adds an event of ours: a mention. */
  public void add(EventRecord event) {
    oursRead++;
    Set<Key> keys = new HashSet<>();
    within(event)
        .ifPresent(
            within ->
                countries(event.actors())
                    .forEach(
                        actor ->
                            countries(event.recipients())
                                .forEach(
                                    recipient ->
                                        keys.add(Key.of(within, event.type(), actor, recipient)))));
    keys.removeIf(key -> !key.hasCountry());
    if (keys.isEmpty()) {
      oursWithout++;
    }
    keys.forEach(key -> days.add(key.within()));
    ours.addAll(keys);
  }

  private Optional<String> within(EventRecord event) {
    return mentioned.isPresent()
        ? MentionedReports.address(event.tellings().get(0).report())
        : event.date().map(when -> when.since().toString());
  }

  private static List<String> countries(List<Actor> side) {
    List<String> all = side.stream().flatMap(a -> a.country().stream()).distinct().toList();
    return all.isEmpty() ? List.of("") : all;
  }

  /** Adds an event of others, after all of ours. */
  public void add(ForeignEvent event) {
    theirsRead++;
    Optional<EventType> type = event.type();
    List<String> within = within(event);
    if (within.isEmpty()) {
      elsewhere++;
    } else if (type.isEmpty()) {
      statements++;
    } else if (event.actor().isEmpty() && event.recipient().isEmpty()) {
      theirsWithout++;
    } else {
      String actor = event.actor().orElse("");
      String recipient = event.recipient().orElse("");
      within.forEach(w -> theirs.add(Key.of(w, type.get(), actor, recipient)));
    }
  }

  private List<String> within(ForeignEvent event) {
    return mentioned.isPresent()
        ? mentioned.get().telling(event)
        : Optional.of(event.day().toString()).filter(days::contains).stream().toList();
  }

  /**
   * By type, in the order of the ontology; only those that somebody has. Of reports that the others
   * never mention nothing counts.
   */
  public Map<EventType, Row> byType() {
    Map<EventType, Row> rows = new TreeMap<>();
    Stream.concat(ours.stream(), theirs.stream())
        .distinct()
        .filter(key -> mentioned.isEmpty() || mentioned.get().isMentioned(key.within()))
        .forEach(key -> rows.merge(key.type(), row(key), Row::plus));
    return new LinkedHashMap<>(rows);
  }

  private Row row(Key key) {
    boolean we = ours.contains(key);
    boolean they = theirs.contains(key);
    return new Row(we && they ? 1 : 0, they ? 0 : 1, we ? 0 : 1);
  }

  public Row all() {
    return byType().values().stream().reduce(new Row(0, 0, 0), Row::plus);
  }

  public LeftOut leftOut() {
    return new LeftOut(oursRead, oursWithout, theirsRead, theirsWithout, elsewhere, statements);
  }
}
