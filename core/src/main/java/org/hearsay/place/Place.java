package org.hearsay.place;

import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * A toponym that stands for a place.
 *
 * @param id unique in the report: {@code p1}
 * @param head the toponym's head word
 * @param country ISO 3166-1 alpha-3
 * @param point empty when the place is not known
 * @param geonames its number in GeoNames
 */
public record Place(
    String id,
    Span span,
    Token head,
    String name,
    Optional<String> country,
    Optional<Point> point,
    Precision precision,
    OptionalLong geonames,
    double confidence) {
  /** How fine the coordinates are. */
  public enum Precision {
    EXACT,
    CITY,
    DISTRICT,
    PROVINCE,
    COUNTRY
  }

  /** Degrees north and east, WGS 84. */
  public record Point(double latitude, double longitude) {}
}
