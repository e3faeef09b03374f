package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
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

  /** The same, said in the words of regular expressions. */
  private static String defined(String name) {
    String marks = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String words = marks.toLowerCase(Locale.ROOT).replaceAll("['’‘`ʼʻ.]", "");
    String[] letters = {
      "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th"
    };
    for (int i = 0; i < letters.length; i += 2) {
      words = words.replace(letters[i], letters[i + 1]);
    }
    String key = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return key.replaceFirst("^the (?=.)", "").replaceAll("\\bst\\b", "saint");
  }

  @Test
  void theKeyIsWhatItsDefinitionSays() {
    Random random = new Random(4);
    String[] parts = {
      "St", "st.", "The ", " ", "-", "ø", "Larkin", "É", "’", "½", "Đ", "ß", "(", "٣"
    };
    for (int n = 0; n < 20_000; n++) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        if (random.nextInt(4) > 0) {
          name.append(parts[random.nextInt(parts.length)]);
        } else {
          name.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x500 : 0x20000));
        }
      }
      assertEquals(defined(name.toString()), PlaceNames.key(name.toString()), name.toString());
    }
  }
}
