package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.coding.Coder;
import org.hearsay.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks is not whoever is told of in the words spoken. */
class SpeechTagsTest {
  private static final Coder CODER = new Coder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Union negotiator Oda Brekke waited in vain. \"The minister has lost my letter,\" she said."
            + " | she | Oda Brekke",
        "Governor Oda Brekke met the mayor, Lene Foss. \"Lene Foss has no plan,\" she said."
            + " | she | Oda Brekke",
      })
  void theSpeakerIsSomebodyElse(String text, String pronoun, String name) {
    Entity speaker =
        CODER.code(Report.of(text)).entities().all().stream()
            .filter(e -> e.mentions().stream().anyMatch(m -> m.span().in(text).equals(pronoun)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no entity \"" + pronoun + "\" in: " + text));
    assertEquals(name, speaker.name(), text);
  }
}
