package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of countries.tsv. */
class CountryRowTest {
  private static Lexicon.Row row(String code, String capitals, String latitude, String longitude) {
    return new Lexicon.Row(
        "countries.tsv",
        12,
        List.of(code, "Kalvera", "-", "Kalveran", capitals, "-", "1.5", "-2", latitude, longitude));
  }

  @Test
  void aGoodRowBecomesACountry() {
    assertEquals(
        new Country("KLV", "Kalvera", "Port Kal", 1.5, -2, 3.25, -4),
        Country.of(row("KLV", "Port Kal;Old Kal", "3.25", "-4")));
    assertEquals("", Country.of(row("KLV", "-", "3", "4")).capital());
  }

  @ParameterizedTest
  @CsvSource({
    "klv, Port Kal, 3, 4, found \"klv\"",
    "KLVR, Port Kal, 3, 4, found \"KLVR\"",
    "-, Port Kal, 3, 4, found \"\"",
    "KLV, Port Kal;, 3, 4, found \"Port Kal;\"",
    "KLV, Port Kal, -, 4, found \"-\"",
    "KLV, Port Kal, 3, 4E, found \"4E\"",
    "KLV, Port Kal, NaN, 4, found \"NaN\""
  })
  void aBadValueIsNamedWithItsLine(
      String code, String capitals, String latitude, String longitude, String found) {
    Lexicon.Row row = row(code, capitals, latitude, longitude);
    String message =
        String.valueOf(
            assertThrows(LexiconException.class, () -> Country.of(row), row.toString())
                .getMessage());
    assertTrue(
        message.startsWith("countries.tsv:12: expected ") && message.endsWith(found), message);
  }

  @Test
  void everyCountryLiesOnTheGlobe() {
    List<Lexicon.Row> rows = Lexicon.read(Countries.class, "countries.tsv", 10);
    for (Lexicon.Row row : rows) {
      Country c = Country.of(row);
      assertTrue(Math.abs(c.latitude()) <= 90 && Math.abs(c.capitalLatitude()) <= 90, c.toString());
      assertTrue(
          Math.abs(c.longitude()) <= 180 && Math.abs(c.capitalLongitude()) <= 180, c.toString());
      assertEquals(c, Countries.standard().byCode(c.code()).orElseThrow());
    }
    assertTrue(rows.size() > 190, rows.size() + " countries");
  }
}
