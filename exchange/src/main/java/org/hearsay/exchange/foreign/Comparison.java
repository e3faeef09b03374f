package org.hearsay.exchange.foreign;

import java.time.LocalDate;
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
 * since the others know no happenings. Of types that are mutual either country may stand first.
 * Events without any country cannot be told apart and are left out. Ours come first.
 */
public final class Comparison {
  private final Set<Key> ours = new HashSet<>();
  private final Set<Key> theirs = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();
  private long oursRead;
  private long theirsRead;
  private long oursWithout;
  private long theirsWithout;
  private long onOtherDays;
  private long statements;

  private record Key(LocalDate day, EventType type, String actor, String recipient) {
    static Key of(LocalDate day, EventType type, String actor, String recipient) {
      return type.isMutual() && actor.compareTo(recipient) > 0
          ? new Key(day, type, recipient, actor)
          : new Key(day, type, actor, recipient);
    }

    boolean hasCountry() {
      return !actor.isEmpty() || !recipient.isEmpty();
    }
  }

  /** How many days, types and pairs both have, and only one. */
  public record Row(int both, int onlyOurs, int onlyTheirs) {
    Row plus(Row other) {
      return new Row(both + other.both, onlyOurs + other.onlyOurs, onlyTheirs + other.onlyTheirs);
    }
  }

  /**
   * What could not be set side by side.
   *
   * @param oursWithout events without a day or without any country
   * @param onOtherDays events of others on days of which we have none
   * @param statements events of others that PLOVER has no type for
   */
  public record LeftOut(
      long oursRead,
      long oursWithout,
      long theirsRead,
      long theirsWithout,
      long onOtherDays,
      long statements) {}

  /** Adds an event of ours. */
  public void add(EventRecord event) {
    oursRead++;
    Set<Key> keys = new HashSet<>();
    event
        .date()
        .ifPresent(
            when ->
                countries(event.actors())
                    .forEach(
                        actor ->
                            countries(event.recipients())
                                .forEach(
                                    recipient ->
                                        keys.add(
                                            Key.of(
                                                when.since(), event.type(), actor, recipient)))));
    keys.removeIf(key -> !key.hasCountry());
    if (keys.isEmpty()) {
      oursWithout++;
    }
    keys.forEach(key -> days.add(key.day()));
    ours.addAll(keys);
  }

  private static List<String> countries(List<Actor> side) {
    List<String> all = side.stream().flatMap(a -> a.country().stream()).distinct().toList();
    return all.isEmpty() ? List.of("") : all;
  }

  /** Adds an event of others, after all of ours. */
  public void add(ForeignEvent event) {
    theirsRead++;
    Optional<EventType> type = event.type();
    if (!days.contains(event.day())) {
      onOtherDays++;
    } else if (type.isEmpty()) {
      statements++;
    } else {
      Key key =
          Key.of(event.day(), type.get(), event.actor().orElse(""), event.recipient().orElse(""));
      if (key.hasCountry()) {
        theirs.add(key);
      } else {
        theirsWithout++;
      }
    }
  }

  /** By type, in the order of the ontology; only those that somebody has. */
  public Map<EventType, Row> byType() {
    Map<EventType, Row> rows = new TreeMap<>();
    Stream.concat(ours.stream(), theirs.stream())
        .distinct()
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
    return new LeftOut(oursRead, oursWithout, theirsRead, theirsWithout, onOtherDays, statements);
  }
}
