package org.hearsay.exchange.plover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.coding.Coder;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.Telling;
import org.jspecify.annotations.Nullable;

/** An event with NGEC's field names; offsets are code points of {@code event_text}. */
final class NgecEvent {
  private NgecEvent() {}

  static ObjectNode json(EventRecord event) {
    Telling telling = telling(event);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    String published = telling.report().day().map(Object::toString).orElse(null);
    node.put("id", event.id()).put("story_id", telling.report().id());
    node.put("date", published).put("pub_date", published);
    node.put("event_type", event.type().name());
    event.modes().forEach(node.putArray("event_mode")::add);
    event.contexts().forEach(node.putArray("contexts")::add);
    node.put("headline", telling.report().title());
    node.put("publisher", telling.report().outlet().orElse(""));
    node.put("event_text", telling.report().text());
    ObjectNode attributes = node.putObject("attributes");
    actors(attributes.putArray("ACTOR"), event.actors());
    actors(attributes.putArray("RECIP"), event.recipients());
    ArrayNode places = attributes.putArray("LOC");
    event.place().ifPresent(place -> location(places.addObject(), place, telling));
    ArrayNode dates = attributes.putArray("DATE");
    event
        .date()
        .filter(when -> when.isStated())
        .ifPresent(when -> attribute(dates.addObject(), when.toString(), null, null));
    geolocation(node.putObject("event_geolocation"), event);
    node.put("date_resolved", event.date().map(d -> d.since().toString()).orElse(null));
    node.put("date_raw", raw(event));
    PloverEvent.quantities(node.putArray("quantities"), event.quantities());
    node.put("version", "hearsay " + Coder.VERSION);
    Tellings.put(node, event);
    return node;
  }

  /** The one from which the event has its parties. */
  private static Telling telling(EventRecord event) {
    return event.asserting().stream()
        .filter(t -> t.actors().equals(event.actors()))
        .filter(t -> t.recipients().equals(event.recipients()))
        .findFirst()
        .orElse(event.asserting().get(0));
  }

  /** As NGEC says it where the report tells no date; background without one keeps none. */
  private static String raw(EventRecord event) {
    return event
        .date()
        .map(d -> d.isStated() ? d.toString() : "<No date detected--using publication date>")
        .orElse("<No date detected>");
  }

  private static void actors(ArrayNode all, List<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode node = all.addObject();
      attribute(node, actor.text(), actor.begin(), actor.end());
      node.put("wiki", "").put("name", actor.name().isPresent() ? actor.label() : "");
      node.put("country", actor.country().orElse(""));
      node.put("code_1", actor.sectors().stream().findFirst().orElse(""));
      node.put("code_2", actor.sectors().stream().skip(1).findFirst().orElse(""));
    }
  }

  private static void attribute(
      ObjectNode node, String text, @Nullable Integer begin, @Nullable Integer end) {
    node.put("text", text).put("qa_start_char", begin).put("qa_end_char", end);
    node.putNull("qa_score");
  }

  private static void location(ObjectNode node, Location place, Telling telling) {
    int at = telling.sentence().text().indexOf(place.name());
    if (at < 0) {
      attribute(node, place.name(), null, null);
    } else {
      int begin = telling.sentence().begin() + telling.sentence().text().codePointCount(0, at);
      int length = place.name().codePointCount(0, place.name().length());
      attribute(node, place.name(), begin, begin + length);
    }
  }

  private static void geolocation(ObjectNode node, EventRecord event) {
    node.put("reason", event.place().isPresent() ? "told by the report" : "no place told");
    if (event.place().isEmpty()) {
      node.putNull("geo");
      return;
    }
    Location place = event.place().get();
    ObjectNode geo = node.putObject("geo");
    geo.put("search_placename", place.name()).put("resolved_placename", place.name());
    geo.put("geonameid", place.geonames().map(Object::toString).orElse(""));
    geo.put("lat", place.latitude().orElse(null)).put("lon", place.longitude().orElse(null));
    geo.put("country_code3", place.country().orElse(""));
    geo.put("precision", place.precision());
  }
}
