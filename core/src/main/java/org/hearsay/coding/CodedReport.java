package org.hearsay.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Entities;
import org.hearsay.event.Event;
import org.hearsay.place.Place;
import org.hearsay.report.Report;

/**
 * All that was read from one report. Immutable.
 *
 * @param models names and versions of the models that took part
 */
public record CodedReport(
    Report report,
    Entities entities,
    List<Place> places,
    List<Attribution> attributions,
    List<Event> events,
    List<String> models) {
  public CodedReport {
    places = List.copyOf(places);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    models = List.copyOf(models);
  }

  /**
   * Without the attributions that are less sure, and without what rests on them: the attributions
   * within them, and the events on their word.
   *
   * @param confidence from 0 to 1
   */
  public CodedReport surerThan(double confidence) {
    Map<String, Attribution> all = new HashMap<>();
    attributions.forEach(a -> all.put(a.id(), a));
    Predicate<String> sure =
        id -> {
          Optional<Attribution> next = Optional.ofNullable(all.get(id));
          while (next.isPresent() && next.get().confidence() >= confidence) {
            next = next.get().within().map(all::get);
          }
          return next.isEmpty();
        };
    return new CodedReport(
        report,
        entities,
        places,
        attributions.stream().filter(a -> sure.test(a.id())).toList(),
        events.stream().filter(e -> e.grounds().stream().allMatch(sure)).toList(),
        models);
  }
}
