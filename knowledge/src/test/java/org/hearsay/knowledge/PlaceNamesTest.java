package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "São Paulo, sao paulo",
    "Łódź, lodz",
    "St. John's, saint johns",
    "Saint John’s, saint johns",
    "The Hague, hague",
    "D.C., dc",
    "Deir ez-Zor, deir ez zor",
    "Đà Nẵng, da nang",
    "Москва, москва",
    "The, the",
    "--, ''"
  })
  void spellingsOfOneNameHaveOneKey(String name, String key) {
    assertEquals(key, PlaceNames.key(name));
  }

  @Test
  void aKeyIsItsOwnKey() {
    Random random = new Random(3);
    for (int n = 0; n < 2000; n++) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        name.appendCodePoint(
            random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(0x500));
      }
      String key = PlaceNames.key(name.toString());
      if (!key.startsWith("the ")) {
        assertEquals(key, PlaceNames.key(key), name.toString());
      }
    }
  }
}
