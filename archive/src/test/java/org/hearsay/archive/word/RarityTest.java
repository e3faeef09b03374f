package org.hearsay.archive.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RarityTest {
  private static final int QUARRY = Words.hash("brackenquarry");

  @Test
  void rarityFallsWithEachReportThatHasTheTerm() {
    Rarity rarity = new Rarity();
    float before = rarity.of(QUARRY);
    for (int i = 0; i < 50; i++) {
      rarity.countReport();
      rarity.count(QUARRY);
      float now = rarity.of(QUARRY);
      assertTrue(now < before, now + " after " + before + " at report " + i);
      before = now;
    }
  }

  @Test
  void rarityRisesWithReportsThatHaveItNot() {
    Rarity rarity = new Rarity();
    rarity.count(QUARRY);
    float before = rarity.of(QUARRY);
    rarity.load(10_000);
    assertTrue(rarity.of(QUARRY) > before + 2, rarity.of(QUARRY) + " after " + before);
  }

  @Test
  void aYoungArchiveKnowsWhatIsRareInNews() {
    Rarity rarity = new Rarity();
    float common = rarity.of(Words.hash("govern"));
    float year = rarity.of(Words.hash("year"));
    assertTrue(year >= 0 && year < 1.5, "year " + year);
    assertTrue(rarity.of(QUARRY) > 6 && rarity.of(QUARRY) < 12, "" + rarity.of(QUARRY));
    assertTrue(year < common && common < rarity.of(QUARRY), "govern " + common);
  }

  @Test
  void changesAreTheTermsCountedSinceTheLastCall() {
    Rarity rarity = new Rarity();
    rarity.load(QUARRY, 4);
    assertEquals(Map.of(), rarity.changes());
    rarity.count(QUARRY);
    assertEquals(Map.of(QUARRY, 5), rarity.changes());
    assertEquals(Map.of(), rarity.changes());
  }

  @Test
  void aTermThatIsDiscountedBeforeItWasCountedIsNoRarerThanANewOne() {
    Rarity rarity = new Rarity();
    float unseen = rarity.of(QUARRY);
    rarity.discount(QUARRY);
    assertEquals(unseen, rarity.of(QUARRY));
  }
}
