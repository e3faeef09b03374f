package org.hearsay.exchange.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.record.CodedRecord.Quantity;
import org.hearsay.event.EventType;

/** What several tellings of one event say together: what most of those that assert it say. */
final class Joining {
  /** An event is as real as the most real of its tellings. */
  private static final List<String> STATUSES =
      List.of("actual", "historical", "future", "hypothetical", "negated");

  private final List<Telling> tellings;
  private final List<Telling> basis;

  Joining(List<Telling> tellings) {
    this.tellings = tellings;
    List<Telling> asserting = tellings.stream().filter(Telling::asserts).toList();
    this.basis = asserting.isEmpty() ? tellings : asserting;
  }

  EventRecord record(String id, Counts counts) {
    EventType type = most(basis.stream().map(Telling::type)).orElseThrow();
    List<Telling> typed = basis.stream().filter(t -> t.type() == type).toList();
    Telling best =
        typed.stream()
            .max(Comparator.comparingInt(Joining::sides).thenComparingDouble(Telling::confidence))
            .orElseThrow();
    return new EventRecord(
        id,
        type,
        most(typed.stream().map(Telling::modes).filter(m -> !m.isEmpty())).orElse(List.of()),
        basis.stream().flatMap(t -> t.contexts().stream()).distinct().toList(),
        status(),
        date(),
        best.actors(),
        best.recipients(),
        place(),
        quantities(),
        tellings,
        counts);
  }

  private static int sides(Telling telling) {
    return (telling.actors().isEmpty() ? 0 : 1) + (telling.recipients().isEmpty() ? 0 : 1);
  }

  private String status() {
    return basis.stream()
        .map(Telling::status)
        .min(Comparator.comparingInt(STATUSES::indexOf))
        .orElseThrow();
  }

  /** The day most state; else, of what is news, the first day of publication. */
  private Optional<When> date() {
    Stream<When> stated = basis.stream().flatMap(t -> t.date().stream()).filter(When::isStated);
    return most(stated)
        .or(() -> most(basis.stream().flatMap(t -> t.date().stream())))
        .or(() -> status().equals("actual") ? published() : Optional.empty());
  }

  private Optional<When> published() {
    Optional<LocalDate> first =
        basis.stream().flatMap(t -> t.report().day().stream()).min(Comparator.naturalOrder());
    return first.map(day -> new When(day, day, false));
  }

  private Optional<Location> place() {
    List<Location> all = basis.stream().flatMap(t -> t.place().stream()).toList();
    return most(all.stream().filter(Location::isWithinCountry)).or(() -> most(all.stream()));
  }

  private List<Quantity> quantities() {
    Map<String, Quantity> all = new LinkedHashMap<>();
    for (Telling telling : basis) {
      telling.quantities().forEach(q -> all.putIfAbsent(q.what() + " " + q.text(), q));
    }
    return List.copyOf(all.values());
  }

  /** The most frequent; of several the first. */
  private static <T> Optional<T> most(Stream<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(v -> counts.merge(v, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
