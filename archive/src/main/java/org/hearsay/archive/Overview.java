package org.hearsay.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Happenings counted by type, place and month.
 *
 * @param happenings all that match
 * @param types how many there are of each type, most first
 * @param spots where they were, as far as coordinates are known, most first; at most {@value
 *     #SPOTS}
 * @param months in order; without those that have none
 * @param cut whether more match than are counted by type, place and month; then only the first
 *     {@value #COUNTED} in the order of the list are
 */
public record Overview(
    long happenings, Map<String, Long> types, List<Spot> spots, List<Month> months, boolean cut) {
  /** So many spots at most are given. */
  public static final int SPOTS = 300;

  /** So many happenings at most are counted. */
  public static final int COUNTED = 20_000;

  /**
   * A place with the happenings there.
   *
   * @param name of the place; of the country where no finer place is known
   * @param country ISO 3166-1 alpha-3
   * @param latitude degrees north
   * @param longitude degrees east
   * @param precision exact, city, district, province or country
   * @param any one of the happenings there, the first in the order of the list
   */
  public record Spot(
      String name,
      Optional<String> country,
      double latitude,
      double longitude,
      String precision,
      int happenings,
      long any) {}

  /**
   * The happenings that began in a month.
   *
   * @param month such as 2024-03
   * @param meanScore of PLOVER, -10 to 10
   */
  public record Month(String month, int happenings, double meanScore) {}

  public Overview {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    spots = List.copyOf(spots);
    months = List.copyOf(months);
  }
}
