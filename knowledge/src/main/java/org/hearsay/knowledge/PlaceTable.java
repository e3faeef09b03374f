package org.hearsay.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.place.Gazetteer;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;
import org.hearsay.text.Lexicon;

/**
 * Places that a user wrote down, {@code places.tsv}: UTF-8, tab-separated, 9 columns, {@code -} for
 * none, {@code #} before remarks.
 *
 * <pre>
 * name        as it is usual
 * names       other names, between semicolons
 * kind        capital, seat (of a division), town, hamlet, quarter, country, division, county, area, site
 * country     ISO 3166-1 alpha-3
 * division    the first-level division it lies in or is, as GeoNames numbers them
 * population  a whole number
 * latitude    degrees north
 * longitude   degrees east
 * geonames    its number in GeoNames
 * </pre>
 */
final class PlaceTable implements Gazetteer {
  private static final int COLUMNS = 9;

  private final Map<String, List<Toponym>> byName = new HashMap<>();

  private PlaceTable(List<Lexicon.Row> rows) {
    for (Lexicon.Row row : rows) {
      Toponym place = toponym(row);
      List<String> names = new ArrayList<>(row.list(1));
      names.add(place.name());
      names.stream()
          .map(PlaceNames::key)
          .distinct()
          .forEach(k -> byName.computeIfAbsent(k, n -> new ArrayList<>()).add(place));
    }
  }

  /**
   * Reads a table.
   *
   * @throws org.hearsay.text.LexiconException which names the line that is wrong
   */
  static PlaceTable read(Path file) throws IOException {
    return new PlaceTable(Lexicon.read(file, COLUMNS));
  }

  private static Toponym toponym(Lexicon.Row row) {
    Toponym.Kind kind = row.constant(2, Toponym.Kind.class);
    String country = row.text(3);
    if (!country.matches("[A-Z]{3}") && !(kind == Toponym.Kind.AREA && country.isEmpty())) {
      throw row.error("expected an alpha-3 code in field 4, found \"" + row.fields().get(3) + "\"");
    }
    if (PlaceNames.key(row.text(0)).isEmpty()) {
      throw row.error("expected a name in field 1, found \"" + row.fields().get(0) + "\"");
    }
    return new Toponym(
        whole(row, 8),
        row.text(0),
        kind,
        country,
        row.text(4),
        whole(row, 5),
        new Point(degrees(row, 6, 90), degrees(row, 7, 180)));
  }

  private static long whole(Lexicon.Row row, int field) {
    String value = row.text(field);
    if (!value.matches("\\d{0,15}")) {
      throw row.error(
          "expected a whole number or - in field " + (field + 1) + ", found \"" + value + "\"");
    }
    return value.isEmpty() ? 0 : Long.parseLong(value);
  }

  private static double degrees(Lexicon.Row row, int field, int most) {
    double value = row.number(field);
    if (Math.abs(value) > most) {
      throw row.error(
          "expected degrees up to "
              + most
              + " in field "
              + (field + 1)
              + ", found \""
              + row.text(field)
              + "\"");
    }
    return value;
  }

  @Override
  public List<Toponym> named(String name) {
    return byName.getOrDefault(PlaceNames.key(name), List.of());
  }
}
