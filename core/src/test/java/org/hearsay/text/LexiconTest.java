package org.hearsay.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static List<Lexicon.Row> read(String file, int columns) throws IOException {
    return Lexicon.read(new ByteArrayInputStream(file.getBytes(UTF_8)), "words.tsv", columns);
  }

  private static void assertFault(String message, String file, int columns) {
    assertEquals(
        message,
        assertThrows(LexiconException.class, () -> read(file, columns), file).getMessage(),
        file);
  }

  @Test
  void commentsAndBlankLinesAreNoRowsButCountAsLines() throws IOException {
    List<Lexicon.Row> rows = read("# head\n\nsay\tverb\n  \n# more\ntell\tverb\n", 2);
    assertEquals(List.of(3, 6), rows.stream().map(Lexicon.Row::line).toList());
    assertEquals(List.of("say", "verb"), rows.get(0).fields());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb\nc\td", "a\tb\nc\td\n", "a\tb\r\nc\td\r\n"})
  void anyEndOfLineServes(String file) throws IOException {
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", "d")),
        read(file, 2).stream().map(Lexicon.Row::fields).toList(),
        file);
  }

  @Test
  void aFileWithoutRowsIsEmpty() throws IOException {
    assertEquals(List.of(), read("", 3));
    assertEquals(List.of(), read("# only a head", 3));
  }

  @Test
  void aWrongNumberOfFieldsIsNamed() {
    assertFault("words.tsv:2: expected 2 tab-separated fields, found 1", "a\tb\nc", 2);
    assertFault("words.tsv:1: expected 2 tab-separated fields, found 3", "a\tb\t", 2);
    assertFault("words.tsv:1: expected 2 tab-separated fields, found 1", "a b", 2);
  }

  @Test
  void anEmptyOrPaddedFieldIsNamed() {
    assertFault("words.tsv:1: expected a value or - in field 2, found \"\"", "a\t", 2);
    assertFault("words.tsv:1: expected a value or - in field 1, found \"\"", "\tb", 2);
    assertFault("words.tsv:2: expected a value or - in field 1, found \"c \"", "a\tb\nc \td", 2);
  }

  @Test
  void aRepeatedLineIsNamedWithTheFirst() {
    assertFault("words.tsv:4: expected a new line, found line 2 again", "# x\na\tb\nc\td\na\tb", 2);
  }

  @Test
  void bytesThatAreNoUtf8AreNamed() {
    byte[] bytes = "# head\nsay\ncaf\u00e9\n".getBytes(ISO_8859_1);
    Exception e =
        assertThrows(
            LexiconException.class,
            () -> Lexicon.read(new ByteArrayInputStream(bytes), "words.tsv", 1));
    assertEquals("words.tsv:3: expected UTF-8, found other bytes", e.getMessage());
  }

  @Test
  void lettersOfAnyAlphabetAreRead() throws IOException {
    assertEquals("café 中 😀", read("café 中 😀\n", 1).get(0).text(0));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertEquals(List.of("say"), read("\uFEFF# head\nsay", 1).get(0).fields());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> Lexicon.read(LexiconTest.class, "no.tsv", 1));
    assertEquals("name: no data file no.tsv beside org.hearsay.text.LexiconTest", e.getMessage());
  }
}
