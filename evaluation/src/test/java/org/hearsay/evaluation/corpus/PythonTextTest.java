package org.hearsay.evaluation.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTextTest {
  @Test
  void wordsAreRunsOfLettersNumbersAndUnderscores() {
    assertEquals(
        List.of("snake_case", "x²", "№7".substring(1), "𝐁𝐨", "cafe", "s"),
        PythonText.words("snake_case x² №7 𝐁𝐨😀cafe\u0301's"));
  }

  @Test
  void digitsTakeInSuperscriptsButNoRomanNumbers() {
    assertTrue("5²፩①\u0665".codePoints().allMatch(PythonText::isDigit));
    assertFalse("½Ⅷ一x".codePoints().anyMatch(PythonText::isDigit));
  }

  @Test
  void spaceTakesInNoBreakAndSeparatorsButNoZeroWidth() {
    assertTrue(PythonText.isBlank("\u00a0\u2003\u3000\u001c\u0085\t\u2028"));
    assertFalse(PythonText.isBlank("\u200b"));
    assertEquals(3, PythonText.wordCount("\u00a0one two\u2003three "));
  }
}
