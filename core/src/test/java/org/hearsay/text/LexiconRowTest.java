package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of one line of a data file. */
class LexiconRowTest {
  private enum Colour {
    RED,
    SEA_GREEN
  }

  private static void assertFault(String message, Consumer<Lexicon.Row> use, String... fields) {
    Lexicon.Row row = new Lexicon.Row("words.tsv", 9, List.of(fields));
    assertEquals(
        "words.tsv:9: " + message,
        assertThrows(LexiconException.class, () -> use.accept(row), row.toString()).getMessage());
  }

  @Test
  void fieldsComeOutAsTheirTypes() {
    Lexicon.Row row =
        new Lexicon.Row("w.tsv", 1, List.of("-", "a;b", "sea-green", "Red", "yes", "no", "-2.5"));
    assertEquals("", row.text(0));
    assertEquals(List.of(), row.list(0));
    assertEquals(List.of("a", "b"), row.list(1));
    assertEquals(List.of("a;b"), row.list(1, "|"));
    assertEquals(Colour.SEA_GREEN, row.constant(2, Colour.class));
    assertEquals(Colour.RED, row.constant(3, Colour.class));
    assertTrue(row.yes(4));
    assertFalse(row.yes(5));
    assertEquals(-2.5, row.number(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;", ";a", "a;;b", ";"})
  void anEmptyMemberOfAListIsNamed(String list) {
    assertFault(
        "expected members between \";\" in field 1, found \"" + list + "\"", r -> r.list(0), list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"blue", "-", "RED ", "sea green"})
  void aValueThatIsNoConstantIsNamed(String value) {
    assertFault(
        "expected one of [RED, SEA_GREEN], found \"" + value + "\"",
        r -> r.constant(0, Colour.class),
        value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes", "true", "-"})
  void aValueThatIsNeitherYesNorNoIsNamed(String value) {
    assertFault("expected yes or no in field 1, found \"" + value + "\"", r -> r.yes(0), value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "five", "1,5", "NaN", "Infinity", "1e999", "12f"})
  void aValueThatIsNoNumberIsNamed(String value) {
    assertFault("expected a number in field 1, found \"" + value + "\"", r -> r.number(0), value);
  }
}
