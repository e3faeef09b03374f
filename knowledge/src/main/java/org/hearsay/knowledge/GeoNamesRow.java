package org.hearsay.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;

/**
 * A line of GeoNames' tables ({@code cities500.txt}, {@code allCountries.txt}: 19 columns, see
 * GeoNames' readme), of a feature that {@code features.tsv} keeps.
 *
 * @param others its other names, of any language
 */
public record GeoNamesRow(Toponym toponym, List<String> others) {
  private static final int COLUMNS = 19;
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
  private static final Map<String, String> ALPHA3 = new ConcurrentHashMap<>();

  public GeoNamesRow {
    others = List.copyOf(others);
  }

  /**
   * Reads a line.
   *
   * @return nothing for a feature that is not kept, or that belongs to no country and is no sea or
   *     the like
   * @throws IllegalArgumentException which says what was expected
   */
  public static Optional<GeoNamesRow> parse(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS) {
      throw new IllegalArgumentException(
          "expected " + COLUMNS + " tab-separated columns, found " + f.length);
    }
    List<String> others = f[3].isEmpty() ? List.of() : List.of(f[3].split(",", -1));
    Optional<Toponym.Kind> kind =
        Features.standard().kind(f[6], f[7], others.size(), !f[14].isEmpty() && !f[14].equals("0"));
    boolean placed = !f[8].isEmpty() || kind.equals(Optional.of(Toponym.Kind.AREA));
    if (kind.isEmpty() || !placed || f[1].isEmpty()) {
      return Optional.empty();
    }
    Point point = new Point(degrees(f[4], 90), degrees(f[5], 180));
    Toponym toponym =
        new Toponym(
            whole(f[0]),
            f[1],
            kind.get(),
            f[8].isEmpty() ? "" : alpha3(f[8]),
            f[10],
            f[14].isEmpty() ? 0 : whole(f[14]),
            point);
    return Optional.of(new GeoNamesRow(toponym, others));
  }

  /** ISO 3166-1 alpha-3 of an alpha-2 code. */
  static String alpha3(String alpha2) {
    return ALPHA3.computeIfAbsent(alpha2, GeoNamesRow::looked);
  }

  private static String looked(String alpha2) {
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
    if (!WHOLE.matcher(text).matches()) {
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
