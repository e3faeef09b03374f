package org.hearsay.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.coding.Coder;
import org.hearsay.coding.Knowledge;
import org.hearsay.entity.Officeholders;
import org.hearsay.place.Place.Point;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several places of one name a report means. */
class PlaceFinderTest {
  private static final Map<String, List<Toponym>> TABLE =
      Map.of(
          "tolvane",
          hamletsAnd(town(6, "Tolvane", "PAN", "08", 60_000)),
          "lake vell",
          List.of(of(Toponym.Kind.AREA, "Lake Vell", "")),
          "karsa district",
          List.of(of(Toponym.Kind.COUNTY, "Karsa District", "PAN")),
          "larkin",
          List.of(
              town(1, "Larkin", "USA", "TX", 900_000),
              town(2, "Larkin", "PAN", "08", 40_000),
              town(3, "Larkin", "USA", "VT", 5_000),
              town(4, "Larkin", "KEN", "30", 3_000)),
          "dunmore",
          List.of(town(5, "Dunmore", "USA", "VT", 30_000)),
          "vermont",
          List.of(
              new Toponym(
                  0, "Vermont", Toponym.Kind.DIVISION, "USA", "VT", 600_000, new Point(44, -73))));

  private static final Coder CODER =
      new Coder(
          new Knowledge(
              n -> TABLE.getOrDefault(n.toLowerCase(Locale.ROOT), List.of()), Officeholders.none()),
          Coder.DEFAULT_LIMIT);

  private static Toponym town(
      long id, String name, String country, String division, long population) {
    return new Toponym(
        id, name, Toponym.Kind.TOWN, country, division, population, new Point(id, id));
  }

  private static Toponym of(Toponym.Kind kind, String name, String country) {
    return new Toponym(9, name, kind, country, "", 0, new Point(9, 9));
  }

  /** As a large gazetteer has them. */
  private static List<Toponym> hamletsAnd(Toponym town) {
    Stream<Toponym> hamlets =
        IntStream.range(100, 400)
            .mapToObj(
                n ->
                    new Toponym(
                        n,
                        "Tolvane",
                        Toponym.Kind.HAMLET,
                        "MEX",
                        "0" + n % 30,
                        0,
                        new Point(1, n)));
    return Stream.concat(Stream.of(town), hamlets).toList();
  }

  private static Place place(String text, String name) {
    return CODER.code(Report.of(text)).places().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Police arrested two men in Larkin on Monday.",
        "2 | Police arrested two men in Larkin, Panama, on Monday.",
        "4 | Police arrested two men in Larkin in Kenya on Monday.",
        "3 | Police arrested two men in Larkin, Vermont, on Monday.",
        "3 | The fire in Larkin, Vermont, is out. Residents returned to Larkin on Monday.",
      })
  void whatTheReportSaysItselfComesFirst(long id, String text) {
    assertEquals(id, place(text, "Larkin").geonames().orElseThrow());
  }

  @Test
  void placesNearEachOtherSupportEachOther() {
    String text =
        "Floods hit towns in Vermont. Roads in Dunmore and in Larkin were closed on Monday.";
    Place alone = place("Roads in Larkin were closed on Monday.", "Larkin");
    Place near = place(text, "Larkin");
    assertEquals(1, alone.geonames().orElseThrow());
    assertEquals("USA", near.country().orElseThrow());
    assertEquals(5, place(text, "Dunmore").geonames().orElseThrow());
  }

  @Test
  void aDivisionIsNoFinerThanADivision() {
    Place vermont = place("Police arrested two men in Vermont on Monday.", "Vermont");
    assertEquals(Place.Precision.PROVINCE, vermont.precision());
    assertEquals("USA", vermont.country().orElseThrow());
  }

  @Test
  void ofAnUnknownTownTheCountryMayBeKnown() {
    Place town = place("Police arrested two men in Vessler, Kenya, on Monday.", "Vessler");
    assertEquals("KEN", town.country().orElseThrow());
    assertEquals(Place.Precision.COUNTRY, town.precision());
  }

  @Test
  void hundredsOfHamletsDoNotOutweighATown() {
    String text = "Police arrested two men in Tolvane on Monday.";
    assertEquals(6, place(text, "Tolvane").geonames().orElseThrow());
    assertEquals("PAN", place(text, "Tolvane").country().orElseThrow());
  }

  @Test
  void whatIsWideIsNoFinerThanItIs() {
    Place sea = place("Two boats sank in Lake Vell on Monday.", "Lake Vell");
    assertEquals(Place.Precision.PROVINCE, sea.precision());
    assertEquals(Optional.empty(), sea.country());
    Place county = place("Police arrested two men in Karsa District.", "Karsa District");
    assertEquals(Place.Precision.DISTRICT, county.precision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Boston clinic closed its doors on Friday.|Boston",
        "The Leeds-based firm hired forty people.|Leeds",
        "Floods reached the Ohio town of Lima on Monday.|Ohio, Lima",
        "The minister met Syria officials on Tuesday.|",
        "Kenya officials declined to comment.|"
      })
  void namesBeforeNounsArePlacesUnlessTheyGovern(String text, @Nullable String places) {
    assertEquals(
        places == null ? "" : places,
        CODER.code(Report.of(text)).places().stream()
            .map(Place::name)
            .collect(Collectors.joining(", ")));
  }
}
