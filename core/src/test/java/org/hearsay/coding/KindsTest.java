package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attributions are direct, indirect and mixed. */
class KindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "\"The dam is safe,\" the minister said. => direct",
        "The minister said that the dam was safe. => indirect",
        "The minister said that the dam was \"perfectly safe\". => mixed",
        "The news agency reported that the general was \"resting\". => mixed",
        // Names in marks are no words of the speaker's.
        "The minister said that the ferry \"Northern Star\" had left port. => indirect",
        "The sign over the gate says \"Northern Star\". => direct",
        // The marks are of who quotes her, not of whom she quotes.
        "\"My sister told me that the dam was safe,\" the minister said. => direct indirect",
        "The agency said the minister had said: \"The dam is safe.\" => mixed direct",
        "CHAIR: Did the minister know of the leak?\\nMS. ORDA: She was not told. => direct direct",
      })
  void kindsFollowTheMarks(String text, String expected) {
    Report report = Report.of(text.replace("\\n", "\n\n"));
    assertEquals(
        expected,
        SharedCoder.CODER.code(report).attributions().stream()
            .map(a -> a.kind().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource("Minister Orda: taxes will rise next year")
  void aHeadlineWithAColonIsNoTranscript(String title) {
    String text = title + "\n\nThe council of Harn met on Monday.";
    assertEquals(
        "indirect",
        SharedCoder.CODER.code(Report.of(text)).attributions().stream()
            .map(a -> a.kind().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")));
  }
}
