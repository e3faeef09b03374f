package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Spelling SPELLING = Spelling.standard();

  @ParameterizedTest
  @CsvSource({
    "Shoygu, Schoigu",
    "Shoygu, Choïgou",
    "Vereshchagin, Wereschtschagin",
    "Zhdanov, Schdanow",
    "Qasim al-Khatib, Kassem el-Chatib",
    "Gül, Gul",
    "Đorđević, Djordjevic",
    "Ильин, Ilyin",
    "Hsiao-ting, Xiaoting",
  })
  void spellingsOfOneNameAreTheSame(String a, String b) {
    assertTrue(SPELLING.isSame(a, b), () -> SPELLING.sounds(a) + " " + SPELLING.sounds(b));
    assertTrue(SPELLING.isSame(b, a), "the other way round");
  }

  @ParameterizedTest
  @CsvSource({
    "Orlov, Orlova",
    "Malik, Malki",
    "Kim Song-ho, Kim Song-guk",
    "Danilenko, Danilchuk",
    "Hamid, Hamad",
    "Wen, Weng",
    "Pavlović, Pavlov",
  })
  void nearNamesAreNot(String a, String b) {
    assertFalse(SPELLING.isSame(a, b), () -> SPELLING.sounds(a) + " " + SPELLING.sounds(b));
  }

  @Test
  void whatIsNoNameIsNotTheSame() {
    assertFalse(SPELLING.isSame("", ""));
    assertFalse(SPELLING.isSame("-", "--"));
    assertFalse(SPELLING.isSame("7", "7"));
  }

  @Test
  void anyTextHasAnAnswerThatIsTheSameBothWays() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      String a = text(random);
      String b = random.nextBoolean() ? text(random) : a + text(random);
      assertEquals(SPELLING.isSame(a, b), SPELLING.isSame(b, a), () -> a + " / " + b);
      assertEquals(Spelling.outline(a), Spelling.outline(a.toUpperCase(java.util.Locale.ROOT)), a);
    }
  }

  private static String text(Random random) {
    String letters = "abcdefghijklmnopqrstuvwxyzçšžđüéößłñ -'";
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(14); n > 0; n--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
