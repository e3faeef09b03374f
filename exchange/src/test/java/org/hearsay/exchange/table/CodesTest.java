package org.hearsay.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Sector;
import org.hearsay.event.EventType;
import org.hearsay.event.Ontology;
import org.hearsay.text.Lexicon;
import org.junit.jupiter.api.Test;

/** The data files hold what their heads claim. */
class CodesTest {
  @Test
  void everyTypeHasACodeAndEveryModeIsOfTheOntology() {
    Set<String> types = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Lexicon.Row row : Lexicon.read(Cameo.class, "plover-cameo.tsv", 3)) {
      EventType type = EventType.valueOf(row.text(0));
      codes.add(row.text(2));
      if (row.text(1).isEmpty()) {
        types.add(type.name());
        assertTrue(row.text(2).endsWith("0"), row + " is no root");
      } else {
        assertTrue(Ontology.standard().hasMode(type, row.text(1)), row.toString());
      }
    }
    assertEquals(EventType.values().length, types.size());
    Set<String> labelled = new HashSet<>();
    Lexicon.read(Cameo.class, "cameo.tsv", 3)
        .forEach(
            row -> {
              assertTrue(row.text(0).matches("\\d{3}"), row.toString());
              assertTrue(Math.abs(row.number(2)) <= 10, row.toString());
              labelled.add(row.text(0));
            });
    assertEquals(codes, labelled);
  }

  @Test
  void everySectorAndCountryIsThere() {
    Set<String> sectors = new HashSet<>();
    Lexicon.read(Cameo.class, "sectors.tsv", 2).forEach(r -> sectors.add(r.text(0)));
    for (Sector sector : Sector.values()) {
      assertTrue(sectors.remove(sector.name()), sector.name());
    }
    assertEquals(Set.of(), sectors);
    List<Lexicon.Row> countries = Lexicon.read(CountryCodes.class, "codes.tsv", 7);
    assertTrue(countries.size() > 230, countries.size() + " countries");
    for (Lexicon.Row row : countries) {
      assertTrue(Countries.standard().byCode(row.text(0)).isPresent(), row.toString());
      assertTrue(row.text(5).matches("[A-Z]{0,2}"), row.toString());
    }
  }

  @Test
  void codesAreThoseOfTheirSystems() {
    CountryCodes germany = CountryCodes.of(Optional.of("DEU"));
    assertEquals(new CountryCodes("255", "GM", "DEU"), germany);
    assertEquals("ROM", CountryCodes.of(Optional.of("ROU")).cameo());
    assertEquals("", CountryCodes.of(Optional.of("QQQ")).cow());
    assertEquals("Germany", CountryCodes.name(Optional.of("DEU")));
  }

  @Test
  void theCodebookHasEachColumnOnce() {
    List<String> names = EventRows.columns().stream().map(EventRows.Column::name).toList();
    assertEquals(EventCells.ALL.keySet(), new HashSet<>(names));
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  void idsArePositiveAndStay() {
    // Reckoned by another program.
    assertEquals(189846090920632314L, Dyad.id("happening-1"));
    Set<Long> ids = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      long id = Dyad.id("happening-" + i);
      assertTrue(id > 0, i + " has " + id);
      ids.add(id);
    }
    assertEquals(10_000, ids.size());
  }
}
