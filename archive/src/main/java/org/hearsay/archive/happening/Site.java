package org.hearsay.archive.happening;

import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Toponym;

/**
 * Where a place finer than a country lies.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision exact, city, district or province
 */
public record Site(double latitude, double longitude, String precision) {
  /** Empty for countries and where no coordinates are known. */
  static Optional<Site> of(Toponym place) {
    return place.precision().equals("country")
            || place.latitude().isEmpty()
            || place.longitude().isEmpty()
        ? Optional.empty()
        : Optional.of(new Site(place.latitude().get(), place.longitude().get(), place.precision()));
  }
}
