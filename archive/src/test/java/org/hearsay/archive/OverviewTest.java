package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.Overview.Month;
import org.hearsay.archive.Overview.Spot;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void happeningsAreCountedByTypePlaceAndMonth() {
    try (Archive archive = Finds.of(folder)) {
      Overview all = archive.questions().overview(HappeningFilter.all(1));
      assertEquals(4, all.happenings());
      assertEquals(
          Map.of("ASSAULT", 1L, "MOBILIZE", 1L, "SUPPORT", 1L, "REQUEST", 1L), all.types());
      assertEquals(
          List.of(
              new Month("2031-03", 1, -9),
              new Month("2031-04", 2, -.25),
              new Month("2031-05", 1, 0)),
          all.months());
      assertFalse(all.cut());
      assertEquals(all.happenings(), all.spots().stream().mapToInt(Spot::happenings).sum());
    }
  }

  @Test
  void aPlaceHasItsOwnCoordinatesAndACountryThoseOfItsMiddle() {
    try (Archive archive = Finds.of(folder)) {
      List<Spot> spots = archive.questions().overview(HappeningFilter.all(9)).spots();
      Spot town = spots.get(0);
      assertEquals(
          new Spot("Córvel", Optional.of("PER"), -12.5, -71.25, "city", 3, town.any()), town);
      Country peru = Countries.standard().byCode("PER").orElseThrow();
      Spot land = spots.get(1);
      assertEquals(
          new Spot(
              "Peru",
              Optional.of("PER"),
              peru.latitude(),
              peru.longitude(),
              "country",
              1,
              land.any()),
          land);
      assertEquals(
          Optional.of("Córvel"),
          archive.questions().happening(town.any()).flatMap(v -> v.happening().place()));
      assertEquals(2, spots.size());
    }
  }

  @Test
  void onlyWhatMatchesIsCounted() {
    try (Archive archive = Finds.of(folder)) {
      Overview april = archive.questions().overview(Finds.by("since", "2031-04-01"));
      assertEquals(3, april.happenings());
      Overview none = archive.questions().overview(Finds.by("country", "KEN"));
      assertEquals(new Overview(0, Map.of(), List.of(), List.of(), false), none);
    }
  }

  @Test
  void wherePlacesAreUnknownThereAreNoSpots() {
    try (Archive archive = Shelf.of(folder, ArchiveTest.raid())) {
      Overview all = archive.questions().overview(HappeningFilter.all(9));
      assertEquals(1, all.happenings());
      assertTrue(all.spots().isEmpty(), all.spots().toString());
    }
  }
}
