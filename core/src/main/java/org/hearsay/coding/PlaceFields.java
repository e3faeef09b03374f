package org.hearsay.coding;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.place.Place;

/** Places in the schema. */
final class PlaceFields {
  private final JsonFields json;

  PlaceFields(JsonFields json) {
    this.json = json;
  }

  void write(Place p) throws IOException {
    json.text("id", p.id());
    json.span(p.span());
    json.text("name", p.name());
    json.text("country", p.country());
    json.number("latitude", p.point().map(Place.Point::latitude));
    json.number("longitude", p.point().map(Place.Point::longitude));
    json.constant("precision", p.precision());
    json.text("geonames", geonames(p));
    json.confidence(p.confidence());
  }

  private static Optional<String> geonames(Place p) {
    return p.geonames().isPresent()
        ? Optional.of(Long.toString(p.geonames().getAsLong()))
        : Optional.empty();
  }
}
