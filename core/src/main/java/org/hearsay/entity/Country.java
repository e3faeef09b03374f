package org.hearsay.entity;

import org.hearsay.text.Lexicon;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-3
 * @param capital its first capital; empty where it has none
 * @param latitude of the country's middle, degrees north
 * @param longitude of the country's middle, degrees east
 * @param capitalLatitude of the capital
 */
public record Country(
    String code,
    String name,
    String capital,
    double latitude,
    double longitude,
    double capitalLatitude,
    double capitalLongitude) {
  static Country of(Lexicon.Row row) {
    if (!row.text(0).matches("[A-Z]{3}")) {
      throw row.error("expected an alpha-3 code, found \"" + row.text(0) + "\"");
    }
    String capital = row.list(4).isEmpty() ? "" : row.list(4).get(0);
    return new Country(
        row.text(0),
        row.text(1),
        capital,
        row.number(6),
        row.number(7),
        row.number(8),
        row.number(9));
  }
}
