package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.place.Toponym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceIndexTest {
  private static final PlaceIndex EMBEDDED = PlaceIndex.embedded();

  private static Toponym largest(String name) {
    return EMBEDDED.named(name).stream()
        .max((a, b) -> Long.compare(a.population(), b.population()))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Oslo, NOR, CAPITAL, 59.9, 10.7",
    "LONG BEACH, USA, TOWN, 33.8, -118.2",
    "California, USA, DIVISION, 37, -119",
    "Kiev, UKR, CAPITAL, 50.5, 30.5",
    "Zurich, CHE, SEAT, 47.4, 8.5",
    "Sao Paulo, BRA, SEAT, -23.5, -46.6"
  })
  void theLargestPlaceOfAName(
      String name, String country, Toponym.Kind kind, double latitude, double longitude) {
    Toponym place =
        EMBEDDED.named(name).stream()
            .filter(t -> t.kind() == kind)
            .max((a, b) -> Long.compare(a.population(), b.population()))
            .orElseThrow();
    assertEquals(country, place.country());
    assertEquals(latitude, place.point().latitude(), 1);
    assertEquals(longitude, place.point().longitude(), 1);
  }

  @Test
  void allPlacesOfAName() {
    List<String> countries = EMBEDDED.named("Odessa").stream().map(Toponym::country).toList();
    assertTrue(countries.contains("UKR") && countries.contains("USA"), countries.toString());
    assertEquals("NLD", largest("The Hague").country());
  }

  @Test
  void beforeBetweenAndBehindAllNamesThereIsNone() {
    for (String none : List.of("", "-", "\u0001", "Aaaa aaaa", "Oslo Oslo", "Osl", "\uffff")) {
      assertEquals(List.of(), EMBEDDED.named(none), none);
    }
  }

  /** Search relies on the order. */
  @Test
  void everyLineIsInOrderAndWellFormed() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(PlaceIndex.class.getResourceAsStream("places.tsv.gz"));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      byte[] last = new byte[0];
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertTrue(Arrays.compareUnsigned(last, bytes) < 0, line);
        Toponym t = PlaceIndex.toponym(line);
        assertTrue(t.country().matches("[A-Z]{3}") && !t.name().isEmpty(), line);
        assertTrue(Math.abs(t.point().latitude()) <= 90, line);
        if (count++ % 500 == 0) {
          assertTrue(EMBEDDED.named(line.substring(0, line.indexOf('\t'))).contains(t), line);
        }
        last = bytes;
      }
      assertTrue(count > 130_000, "lines: " + count);
    }
  }

  @Test
  void anIndexIsMadeOfTables(@TempDir Path folder) throws IOException {
    Path cities = folder.resolve("cities");
    String town = "\t\t\t%s\t%s\tP\tPPL\tPA\t\t08\t\t\t\t%s\t\t\t\t\n";
    Files.writeString(
        cities,
        "1\tPort Larkin"
            + String.format(town, "8", "-79", "2000000")
            + "2\tLarkin City"
            + String.format(town, "10", "-81", "3000000")
            + "3\tVeldegem"
            + String.format(town, "9", "-79", "5000").replace("\t08\t", "\t09\t"));
    Path divisions =
        Files.writeString(
            folder.resolve("divisions"), "PA.08\tTolomé\tTolome\t9\nPA.09\tVelde\tVelde\t10\n");
    Path points = Files.writeString(folder.resolve("points"), "# x\nPA.09\t12.5\t-77\n");
    Path aliases =
        Files.writeString(folder.resolve("aliases"), "# x\nOld Port\tPort Larkin\tPAN\n");
    Path out = folder.resolve("out");
    String[] files =
        Stream.of(cities, divisions, points, aliases, out)
            .map(Path::toString)
            .toArray(String[]::new);
    PlaceIndexWriter.main(files);
    PlaceIndex index = PlaceIndex.read(new ByteArrayInputStream(Files.readAllBytes(out)));
    assertEquals(9, index.named("tolome").get(0).point().latitude());
    assertEquals(12.5, index.named("velde").get(0).point().latitude());
    assertEquals(1, index.named("OLD PORT").get(0).geonames());
    assertEquals(2, index.named("Larkin").get(0).geonames());
    Files.writeString(aliases, "Old Port\tPort Larkin\tPER\n");
    IOException e = assertThrows(IOException.class, () -> PlaceIndexWriter.main(files));
    assertFalse(String.valueOf(e.getMessage()).isEmpty());
    assertTrue(String.valueOf(e.getMessage()).contains("aliases:1: expected"), e.toString());
    Files.writeString(points, "PA.09\tnorth\t-77\n");
    IOException wrong = assertThrows(IOException.class, () -> PlaceIndexWriter.main(files));
    assertTrue(String.valueOf(wrong.getMessage()).contains("points:1: expected"), wrong.toString());
  }
}
