package org.hearsay.exchange.export;

import java.util.Optional;

/**
 * Where it was.
 *
 * @param country ISO 3166-1 alpha-3
 * @param precision exact, city, district, province or country: what the name stands for; empty
 *     where only the name is known
 * @param latitude degrees (WGS 84); of a country or province its middle
 * @param geonames number in GeoNames
 */
public record Location(
    String name,
    Optional<String> country,
    String precision,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<Long> geonames) {
  /** Whether it is finer than a country. */
  public boolean isWithinCountry() {
    return !precision.equals("country");
  }
}
