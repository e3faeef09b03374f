package org.hearsay.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
  @ParameterizedTest
  @CsvSource({
    "Ilse Varga came., ████ █████ came.",
    "Ms Varga's house, Ms █████'s house",
    "Vargas came from Ilsenburg., Vargas came from Ilsenburg.",
    "(Varga), (█████)",
    "Ilse Várga and VARGA, ████ █████ and █████",
    "a varga of wood, a varga of wood"
  })
  void eachPartOfANameIsTakenOutAndNothingElse(String text, String without) {
    assertEquals(without, Redaction.of("Ilse Varga").text(text), text);
  }

  @Test
  void wordsThatBeginSmallInTheNameAreTakenOutSmall() {
    Redaction redaction = Redaction.of("Anke van den Berg");
    assertEquals("████ ███ ███ ████ left", redaction.text("Anke van den Berg left"));
  }

  @Test
  void offsetsStayRightAlsoBeyondTheBasicPlane() {
    String text = "Then 𝒱𝒶𝓇𝑔𝒶 spoke.";
    String without = Redaction.of("𝒱𝒶𝓇𝑔𝒶").text(text);
    assertEquals("Then █████ spoke.", without);
    assertEquals(text.codePointCount(0, text.length()), without.length());
  }

  @Test
  void aRedactedReportIsWholeAndHasNoName() throws RecordException {
    CodedRecord record =
        RecordReader.read(Redaction.of("Ilse Varga").json(RecordReaderTest.line().json()));
    assertFalse(record.json().contains("Varga"), record.json());
    assertEquals("killed", record.events().get(0).trigger().text());
    assertEquals("████ █████", Objects.requireNonNull(record.entities().get("n1")).name());
  }

  @Test
  void aNameOfShortWordsOnlyIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Redaction.of("Li Wu"));
    assertEquals("name: expected at least one word of three letters", e.getMessage());
  }
}
