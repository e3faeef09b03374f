package org.hearsay.text;

import static org.hearsay.text.QuotationScannerTest.assertQuotations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a quotation mark and is none. */
class ApostrophesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They don't know the workers' demands.",
        "They don’t know the workers’ demands, or the Joneses’ plans.",
        "Rock 'n' roll came in the '60s and stayed through the '90s.",
        "'Twas late, and 'til dawn they waited.",
        "The guards' hut and the drivers' bus burned.",
        "O'Neill's and D’Arcy’s lawyers spoke."
      })
  void apostrophesAreNoMarks(String text) {
    assertQuotations(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The suspect is 6'2\" tall.",
        "The suspect is 6' 2\" tall.",
        "A 12\" pipe and a 9\" blade were found.",
        "The wall is 14' high and 3' thick.",
        "A 5'' screen broke."
      })
  void feetAndInchesAreNoMarks(String text) {
    assertQuotations(text);
  }

  @Test
  void aQuotationBesideInchesIsFound() {
    assertQuotations("The 12\" pipe \"burst twice,\" he said.", "0 burst twice,");
    assertQuotations("At 6'4\" he is called 'the tower' at home.", "0 the tower");
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertQuotations("He said 'we don't want it' and left.", "0 we don't want it");
    assertQuotations(
        "‘The workers’ demands weren’t met,’ he said.", "0 The workers’ demands weren’t met,");
  }
}
