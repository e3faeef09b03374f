package org.hearsay.exchange.plover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Quantity;
import org.hearsay.coding.Coder;
import org.hearsay.event.Quad;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.export.When;

/** An event with PLOVER's field names. */
final class PloverEvent {
  private PloverEvent() {}

  static ObjectNode json(EventRecord event) {
    Telling first = event.asserting().get(0);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", event.id()).put("has_event", true);
    node.put("date", event.date().map(d -> d.since().toString()).orElse(null));
    event
        .date()
        .filter(d -> !d.since().equals(d.until()))
        .ifPresent(d -> node.put("enddate", d.until().toString()));
    node.put("date_basis", event.date().map(When::basis).orElse(null));
    actors(node.putArray("actor"), event.actors());
    actors(node.putArray("recipient"), event.recipients());
    node.putArray("event").add(event.type().name());
    event.place().ifPresent(place -> location(node.putObject("event_loc"), place));
    ArrayNode words = node.putArray("event_text");
    event.asserting().stream().map(t -> t.trigger().text()).distinct().forEach(words::add);
    node.put("quad_code", quad(event.quad()));
    node.put("event_scale", event.score());
    event.modes().forEach(node.putArray("mode")::add);
    event.contexts().forEach(node.putArray("context")::add);
    quantities(node.putArray("quantities"), event.quantities());
    text(node, first);
    citation(node.putObject("cite_info"), first.report());
    node.put("coder", "hearsay " + Coder.VERSION);
    Tellings.put(node, event);
    return node;
  }

  private static int quad(Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  private static void actors(ArrayNode all, List<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode node = all.addObject();
      actor.country().ifPresent(country -> node.put("code", country));
      // "3- or 6-char": two sectors stand without a space.
      if (!actor.sectors().isEmpty()) {
        node.put(
            "sector",
            String.join("", actor.sectors().subList(0, Math.min(2, actor.sectors().size()))));
      }
      node.put("entity_text", actor.text());
      actor.name().ifPresent(name -> node.put("identifier_text", actor.label()));
      if (!actor.roles().isEmpty()) {
        node.put("office", String.join("; ", actor.roles()));
      }
      node.put("entity_type", actor.type());
    }
  }

  private static void location(ObjectNode node, Location place) {
    node.put("extracted_place", place.name()).put("resolved_place", place.name());
    place.geonames().ifPresent(id -> node.put("geonameid", id));
    place.latitude().ifPresent(lat -> node.put("lat", lat));
    place.longitude().ifPresent(lon -> node.put("lon", lon));
    switch (place.precision()) {
      case "exact", "city" -> node.put("city", place.name());
      case "district" -> node.put("district", place.name());
      case "province" -> node.put("province", place.name());
      default -> {}
    }
    place.country().ifPresent(country -> node.put("country_code", country));
    if (!place.precision().isEmpty()) {
      node.put("resolution", resolution(place.precision()));
    }
  }

  /** From 5, below a city, to 1, a country. */
  private static int resolution(String precision) {
    return switch (precision) {
      case "exact" -> 5;
      case "city" -> 4;
      case "district" -> 3;
      case "province" -> 2;
      default -> 1;
    };
  }

  static void quantities(ArrayNode all, List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      ObjectNode node = all.addObject();
      node.put("what", quantity.what()).put("text", quantity.text());
      node.put("low", quantity.low().orElse(null));
      node.put("high", quantity.high().orElse(null));
      node.put("unit", quantity.unit().orElse(null));
    }
  }

  private static void text(ObjectNode node, Telling telling) {
    telling.report().url().ifPresent(url -> node.put("link", url));
    node.put("text", telling.sentence().text());
    node.putObject("text_info")
        .put("sequence", telling.sentenceNumber())
        .put("start", telling.sentence().begin())
        .put("end", telling.sentence().end());
  }

  private static void citation(ObjectNode node, Header report) {
    node.put("citation", report.id());
    report.url().ifPresent(url -> node.put("url", url));
    if (!report.title().isBlank()) {
      node.put("title", report.title());
    }
    report.language().ifPresent(language -> node.put("language", language));
    report.outlet().ifPresent(outlet -> node.put("publication", outlet));
  }
}
