package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  /** Letters, a combining mark, emoji, halves of pairs that stand alone. */
  private static final List<String> PIECES =
      List.of("a", "é", "e\u0301", " ", "中", "😀", "👩‍🚒", "🇳🇴", "𝒳", "\uD83D", "\uDE00");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "naïve café",
        "😀",
        "a😀b",
        "😀😀😀",
        "🇳🇴 won",
        "x\uD83D",
        "\uDE00\uD83D"
      })
  void anOffsetComesOutAsTheNumberOfCodePointsBeforeIt(String text) {
    assertConverts(text);
  }

  @Test
  void randomTextsConvertAsTheJdkCounts() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertConverts(text.toString());
    }
  }

  @Test
  void spansOfCodePointsCutOutTheSameWords() {
    String text = "A 😀 said “🇳🇴 yes” twice";
    int[] points = text.codePoints().toArray();
    CodePoints codePoints = new CodePoints(text);
    for (String word : List.of("A", "😀", "said", "“🇳🇴 yes”", "twice")) {
      int begin = text.indexOf(word);
      int from = codePoints.of(begin);
      int to = codePoints.of(begin + word.length());
      assertEquals(word, new String(points, from, to - from), text);
    }
  }

  private static void assertConverts(String text) {
    CodePoints codePoints = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertEquals(
          text.codePointCount(0, offset), codePoints.of(offset), "<" + text + "> at " + offset);
    }
  }
}
