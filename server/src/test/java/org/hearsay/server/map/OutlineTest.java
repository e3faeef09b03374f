package org.hearsay.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  @TempDir private Path folder = Path.of("");

  private List<Outline> read(String lines) throws IOException {
    return Outline.all(Lexicon.read(Files.writeString(folder.resolve("some.tsv"), lines), 2));
  }

  @Test
  void readsRingsByTheirSteps() throws IOException {
    List<Position> ring = read("KEN\t100 -50 200 0 0 300\n").get(0).rings().get(0);
    assertEquals(List.of(new Position(-.5, 1), new Position(-.5, 3), new Position(2.5, 3)), ring);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KENYA|0 0 1 0 0 1|an alpha-3 code",
        "KEN|0 0 1 0|at least three pairs",
        "KEN|0 0 1 0 0|at least three pairs",
        "KEN|0 0 1 0 0 1;|members",
        "KEN|0 0 1 0 0 1.5|a whole number",
        "KEN|0 0 1  0 1|a whole number",
        "KEN|0 9000 1 0 0 1|point 3 of a ring: latitude",
        "KEN|-18001 0 1 0 0 1|point 1 of a ring: longitude",
        "KEN|-|rings",
      })
  void namesTheLineOfAFault(String code, String rings, String fault) {
    LexiconException e =
        assertThrows(LexiconException.class, () -> read("# head\n" + code + "\t" + rings + "\n"));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("some.tsv:2") && message.contains(fault), message);
  }

  @Test
  void ringsCloseWithoutCrossingTheWorld() {
    for (Outline outline : Outline.standard()) {
      for (List<Position> ring : outline.rings()) {
        for (int i = 0; i < ring.size(); i++) {
          double next = ring.get((i + 1) % ring.size()).longitude();
          double step = Math.abs(next - ring.get(i).longitude());
          assertTrue(step < 180, outline.code() + ", point " + i + ": a step of " + step);
        }
      }
    }
  }

  @Test
  void knowsWhereAllButSmallCountriesAre() {
    List<Outline> all = Outline.standard();
    List<String> elsewhere =
        Countries.standard().all().stream()
            .filter(c -> all.stream().noneMatch(o -> isAround(o, c)))
            .map(Country::code)
            .collect(Collectors.toList());
    // Scattered islands of which the largest is kept, and what the source leaves out at this scale.
    elsewhere.removeAll(List.of("TUV", "TKL", "BES", "IOT", "SJM", "GIB", "GUF", "GLP", "MTQ"));
    elsewhere.removeAll(List.of("REU", "MYT", "BHS", "MHL", "WLF"));
    assertEquals(List.of(), elsewhere);
  }

  /** Whether the middle of a country is in the box of its outline, or next to it. */
  private static boolean isAround(Outline outline, Country country) {
    return outline.code().equals(country.code())
        && outline.rings().stream().flatMap(List::stream).anyMatch(p -> isLow(p, country))
        && outline.rings().stream().flatMap(List::stream).anyMatch(p -> isHigh(p, country));
  }

  private static boolean isLow(Position p, Country country) {
    return p.latitude() <= country.latitude() + 1 && p.longitude() <= country.longitude() + 1;
  }

  private static boolean isHigh(Position p, Country country) {
    return p.latitude() >= country.latitude() - 1 && p.longitude() >= country.longitude() - 1;
  }
}
