package org.hearsay.coding;

import java.util.List;
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
}
