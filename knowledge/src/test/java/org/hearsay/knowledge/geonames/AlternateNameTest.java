package org.hearsay.knowledge.geonames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternateNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1;17;en;Larkin;1;;;;; | true",
        "1;17;;Larkin;;;;;; | true",
        "1;17;zh-Hant;Larkin;;;;;; | true",
        "1;17;en;Larkin;;;;;1900;1950 | true",
        "1;17;en;Larkin;;;1;;; | false",
        "1;17;en;Larkin;;;;1;; | false",
        "1;17;iata;LRK;;;;;; | false",
        "1;17;link;https://larkin.example;;;;;; | false",
        "1;17;wkdt;Q17;;;;;; | false",
        "1;17;post;0801;;;;;; | false",
        "1;17;abbr;LK;;;;;; | false",
        "1;17;fr_1793;Larquin;;;;;; | false",
        "1;17;en;Larkin;1;;;  | true"
      })
  void codesNicknamesAndFormerNamesAreNotInUse(String line, boolean inUse) {
    AlternateName name = AlternateName.parse(line.replace(';', '\t'));
    assertEquals(17, name.place());
    assertEquals(inUse, name.isInUse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1;17;en;Larkin | expected 8 to 10 tab-separated columns, found 4",
        "1;x;en;Larkin;1;;;;; | expected a place's number, found \"x\""
      })
  void aWrongLineIsTold(String line, String problem) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> AlternateName.parse(line.replace(';', '\t')));
    assertEquals(problem, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "Larkin, true",
    "Łódź, true",
    "Đà Nẵng, true",
    "Saint-Larkin (Vell), true",
    "Ларкин, false",
    "Larkin Ларкин, false",
    "0801, false",
    "'', false",
    "拉金, false"
  })
  void onlyLatinLettersAreKept(String name, boolean latin) {
    assertEquals(latin, Spellings.isLatin(name));
  }

  @Test
  void anyLineIsReadOrRefused() {
    Random random = new Random(6);
    String good = "1\t17\ten\tLarkin\t1\t\t\t\t1900\t1950";
    for (int n = 0; n < 20_000; n++) {
      StringBuilder line = new StringBuilder(good);
      for (int i = random.nextInt(5); i >= 0; i--) {
        int at = random.nextInt(line.length());
        line.replace(at, at + random.nextInt(2), Character.toString(random.nextInt(0x250)));
      }
      try {
        AlternateName name = AlternateName.parse(line.toString());
        assertTrue(name.place() >= 0, line.toString());
        Spellings.isLatin(name.name());
      } catch (IllegalArgumentException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith("expected"), line.toString());
      }
    }
  }
}
