package org.hearsay.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.coding.Coder;
import org.hearsay.coding.Knowledge;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Officeholders;
import org.hearsay.place.Place.Point;
import org.hearsay.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {
  private static final Map<String, List<Toponym>> TABLE =
      Map.of(
          "Graz", List.of(town("Graz", "AUT", 300_000)),
          "Leeds", List.of(town("Leeds", "GBR", 500_000), town("Leeds", "USA", 12_000)),
          "Springfield",
              List.of(town("Springfield", "USA", 150_000), town("Springfield", "CAN", 140_000)));

  private static final Coder CODER =
      new Coder(
          new Knowledge(n -> TABLE.getOrDefault(n, List.of()), Officeholders.none()),
          Coder.DEFAULT_LIMIT);

  private static Toponym town(String name, String country, long population) {
    return new Toponym(1, name, Toponym.Kind.TOWN, country, "", population, new Point(1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A court in Graz rejected the appeal. | A court | AUT",
        "The Leeds city council rejected the plan. | The Leeds city council | GBR",
        "Dozens of protesters in Graz blocked the road. | Dozens of protesters | AUT",
        "Kenyan police helicopters circled over the town. | Kenyan police helicopters | KEN",
        "The Springfield council rejected the plan. | The Springfield council | ",
        "Peru protested. The army blocked the road. | The army | PER",
        "Peru and Chile protested. The army blocked the road. | The army | ",
        "Peru and its allies rejected the plan. | its allies | ",
        "Peruvian and Chilean officers met in Graz. | Peruvian and Chilean officers | ",
        "Peruvian and Chilean officers met in Graz. | Chilean | CHL",
      })
  void theCountryIsThatOfThePlace(String text, String words, String country) {
    Entity entity =
        CODER.code(Report.of(text)).entities().all().stream()
            .filter(e -> e.mentions().stream().anyMatch(m -> m.span().in(text).equals(words)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no entity \"" + words + "\" in: " + text));
    assertEquals(Optional.ofNullable(country), entity.country(), text);
  }
}
