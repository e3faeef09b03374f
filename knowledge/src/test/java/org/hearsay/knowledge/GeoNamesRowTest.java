package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoNamesRowTest {
  private static String line(
      String id, String latitude, String code, String country, String people) {
    return String.join(
        "\t",
        id,
        "Larkin",
        "Larkin",
        "Larquin,Larkinport",
        latitude,
        "-79.5",
        "P",
        code,
        country,
        "",
        "08",
        "",
        "",
        "",
        people,
        "",
        "12",
        "America/Panama",
        "2020-01-01");
  }

  @Test
  void aTownHasAllThatItsLineSays() {
    GeoNamesRow row = GeoNamesRow.parse(line("17", "8.95", "PPLA", "PA", "5200")).orElseThrow();
    Toponym larkin =
        new Toponym(17, "Larkin", Toponym.Kind.SEAT, "PAN", "08", 5200, new Point(8.95, -79.5));
    assertEquals(larkin, row.toponym());
    assertEquals(List.of("Larquin", "Larkinport"), row.others());
  }

  @Test
  void whatIsNotThereAnyMoreIsNoTown() {
    assertTrue(GeoNamesRow.parse(line("17", "8.95", "PPLQ", "PA", "")).isEmpty());
  }

  @Test
  void kosovoHasACode() {
    assertEquals("XKX", GeoNamesRow.alpha3("XK"));
  }

  @ParameterizedTest
  @CsvSource({
    "x, 8.95, PA, 1, expected a whole number; found x",
    "17, 98.95, PA, 1, expected degrees up to 90; found 98.95",
    "17, north, PA, 1, expected degrees up to 90; found north",
    "17, 8.95, P4, 1, expected an ISO 3166 country; found P4",
    "17, 8.95, PA, many, expected a whole number; found many"
  })
  void aWrongFieldIsNamed(String id, String latitude, String country, String people, String error) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> GeoNamesRow.parse(line(id, latitude, "PPL", country, people)));
    assertEquals(error, String.valueOf(e.getMessage()).replace(",", ";").replace("\"", ""));
  }

  @Test
  void anyLineIsReadOrRefused() {
    Random random = new Random(5);
    String good = line("17", "8.95", "PPL", "PA", "5200");
    for (int n = 0; n < 5000; n++) {
      StringBuilder line = new StringBuilder(good);
      for (int i = random.nextInt(4); i >= 0; i--) {
        int at = random.nextInt(line.length());
        line.replace(at, at + random.nextInt(2), Character.toString(random.nextInt(0x250)));
      }
      try {
        GeoNamesRow.parse(line.toString());
      } catch (IllegalArgumentException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith("expected"), line.toString());
      }
    }
  }
}
