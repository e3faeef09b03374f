package org.hearsay.evaluation.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** A point in degrees. */
record Coordinates(double latitude, double longitude) {
  private static final double EARTH_RADIUS = 6371;

  /** Both fields, or none when {@code latitude} is null. */
  static Optional<Coordinates> read(JsonObject place) throws CorpusException {
    if (!place.has("latitude")) {
      throw place.fault("latitude", "a number or null");
    }
    OptionalDouble latitude = place.optionalNumber("latitude");
    return latitude.isEmpty()
        ? Optional.empty()
        : Optional.of(new Coordinates(latitude.getAsDouble(), place.number("longitude")));
  }

  /** Along the great circle of a sphere. */
  double kilometresTo(Coordinates other) {
    double a = Math.toRadians(latitude);
    double b = Math.toRadians(longitude);
    double c = Math.toRadians(other.latitude);
    double d = Math.toRadians(other.longitude);
    double cosine = Math.sin(a) * Math.sin(c) + Math.cos(a) * Math.cos(c) * Math.cos(b - d);
    return EARTH_RADIUS * Math.acos(Math.max(-1, Math.min(1, cosine)));
  }
}
