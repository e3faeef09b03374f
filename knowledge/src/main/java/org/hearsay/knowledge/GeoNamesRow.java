package org.hearsay.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;

/**
 * A line of GeoNames' tables ({@code cities500.txt}, {@code allCountries.txt}: 19 columns, see
 * GeoNames' readme): a place where people live.
 *
 * @param others its other names
 */
record GeoNamesRow(Toponym toponym, List<String> others) {
  private static final int COLUMNS = 19;

  /** What may be found under a town's name today: no ruins, no historical places. */
  private static Optional<Toponym.Kind> kind(String featureClass, String featureCode) {
    if (!featureClass.equals("P")) {
      return Optional.empty();
    }
    return switch (featureCode) {
      case "PPLC" -> Optional.of(Toponym.Kind.CAPITAL);
      case "PPLA" -> Optional.of(Toponym.Kind.SEAT);
      case "PPLX" -> Optional.of(Toponym.Kind.QUARTER);
      case "PPLH", "PPLQ", "PPLW", "PPLCH" -> Optional.empty();
      default -> Optional.of(Toponym.Kind.TOWN);
    };
  }

  /**
   * Reads a line.
   *
   * @return nothing for what is no inhabited place, or belongs to no country
   * @throws IllegalArgumentException which says what was expected
   */
  static Optional<GeoNamesRow> parse(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS) {
      throw new IllegalArgumentException(
          "expected " + COLUMNS + " tab-separated columns, found " + f.length);
    }
    Optional<Toponym.Kind> kind = kind(f[6], f[7]);
    if (kind.isEmpty() || f[8].isEmpty()) {
      return Optional.empty();
    }
    Point point = new Point(degrees(f[4], 90), degrees(f[5], 180));
    Toponym toponym =
        new Toponym(
            whole(f[0]),
            f[1],
            kind.get(),
            alpha3(f[8]),
            f[10],
            f[14].isEmpty() ? 0 : whole(f[14]),
            point);
    List<String> others = f[3].isEmpty() ? List.of() : List.of(f[3].split(",", -1));
    return Optional.of(new GeoNamesRow(toponym, others));
  }

  /** ISO 3166-1 alpha-3 of an alpha-2 code. */
  static String alpha3(String alpha2) {
    if (alpha2.equals("XK")) {
      return "XKX";
    }
    try {
      return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    } catch (MissingResourceException | java.util.IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "expected an ISO 3166 country, found \"" + alpha2 + "\"", e);
    }
  }

  private static long whole(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("expected a whole number, found \"" + text + "\"");
    }
    return Long.parseLong(text);
  }

  private static double degrees(String text, double most) {
    try {
      double value = Double.parseDouble(text);
      if (Math.abs(value) <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "expected degrees up to " + (int) most + ", found \"" + text + "\"");
  }
}
