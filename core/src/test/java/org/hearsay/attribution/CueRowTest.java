package org.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of cues.tsv. */
class CueRowTest {
  private static Lexicon.Row row(String... fields) {
    return new Lexicon.Row("cues.tsv", 12, List.of(fields));
  }

  @Test
  void aGoodRowBecomesACue() {
    Cue cue = Cue.of(row("point out", "verb", "quote;clause", "certain", "positive"));
    assertEquals(List.of("point", "out"), cue.words());
    assertEquals(Set.of("quote", "clause"), cue.frames());
    assertEquals("cues.tsv:12", cue.basis());
  }

  @ParameterizedTest
  @CsvSource({
    "vreb, quote;clause, certain, positive, found \"vreb\"",
    "verb, quote;, certain, positive, found \"quote;\"",
    "verb, quote, sure, positive, found \"sure\"",
    "verb, quote, certain, plus, found \"plus\"",
    "verb, quote, certain, -, found \"-\""
  })
  void aBadValueIsNamedWithItsLine(
      String pos, String frames, String certainty, String polarity, String found) {
    Lexicon.Row row = row("say", pos, frames, certainty, polarity);
    String message =
        String.valueOf(
            assertThrows(LexiconException.class, () -> Cue.of(row), row.toString()).getMessage());
    assertEquals(
        "cues.tsv:12: expected ... " + found,
        message.replaceAll("expected .*, found", "expected ... found"),
        row.toString());
  }

  @Test
  void theFileThatComesWithHearsayHasNoFault() {
    List<Lexicon.Row> rows = Lexicon.read(Cues.class, "cues.tsv", 5);
    rows.forEach(Cue::of);
    assertEquals(1, Lexicon.read(Sources.class, "unnamed.tsv", 1).get(0).fields().size());
  }
}
