package org.hearsay.place;

import org.hearsay.place.Place.Point;

/**
 * A place of a gazetteer.
 *
 * @param geonames its number in GeoNames; 0 where it has none here
 * @param country ISO 3166-1 alpha-3; empty for what belongs to none or to several, such as a sea
 * @param division the country's first-level division that it lies in or is, as GeoNames numbers
 *     them within the country; empty if there is none
 * @param population 0 where it is not known
 */
public record Toponym(
    long geonames,
    String name,
    Kind kind,
    String country,
    String division,
    long population,
    Point point) {
  /** What it is. */
  public enum Kind {
    /** Capital of a state or territory. */
    CAPITAL,
    /** Seat of a first-level division. */
    SEAT,
    TOWN,
    /** A place where people live, but nobody says how many. */
    HAMLET,
    /** Part of a town. */
    QUARTER,
    /** State or territory. */
    COUNTRY,
    /** State, province, region: right under the country. */
    DIVISION,
    /** County, district: right under a {@link #DIVISION}. */
    COUNTY,
    /** What is wide: sea, river, mountains, desert, island. */
    AREA,
    /** What is no town but as small: airport, dam, power station. */
    SITE
  }

  /** Whether this lies in that, a division, or is the division itself. */
  boolean isWithin(Toponym that) {
    return that.kind == Kind.DIVISION
        && country.equals(that.country)
        && division.equals(that.division);
  }
}
