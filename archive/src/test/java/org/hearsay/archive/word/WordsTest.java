package org.hearsay.archive.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.hearsay.archive.word.Words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static String forms(String text) {
    return String.join(" ", Words.of(text).stream().map(Word::form).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the minister's car | the minister car",
        "the minister’s car | the minister car",
        "the guards' pay | the guards pay",
        "O’Dwyer's boat | o'dwyer boat",
        "they don’t know | they don't know",
        "a half-built dam | a half built dam"
      })
  void aPossessiveIsNoWordAndAContractionIsOne(String text, String forms) {
    assertEquals(forms, forms(text), text);
  }

  @Test
  void aPossessiveInCapitalsIsNoWordEither() {
    assertEquals("varga house burns", forms("VARGA'S HOUSE BURNS"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,250,000 crowns | 1250000 crowns",
        "2.5 tons. | 2.5 tons",
        "at 10:30, 7 | at 10:30 7",
        "the 4th | the 4th",
        "٣٤ men | ٣٤ men"
      })
  void aNumberKeepsItsPointButNotItsCommas(String text, String forms) {
    assertEquals(forms, forms(text), text);
    assertEquals(
        1, Words.of(text.replace(", 7", "")).stream().filter(Word::isNumber).count(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Łukasz Żuk,łukasz zuk",
    "São Téo,sao teo",
    "Sa\u0303o Te\u0301o,sao teo",
    "İnci,inci",
    "ЛЕСНОЙ КРАЙ,леснои краи",
    "王小明,王小明",
    "𝒜b c,𝒜b c"
  })
  void accentsFallInAllScripts(String text, String forms) {
    assertEquals(forms, forms(text), text);
    assertEquals(forms, Words.key(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "shelled,shell",
    "shelling,shell",
    "shells,shell",
    "bombed,bomb",
    "quickly,quick",
    "does,does",
    "king,king",
    "2000s,2000s"
  })
  void endingsFallWhereFourLettersStay(String word, String stem) {
    assertEquals(stem, Words.of(word).get(0).stem(), word);
  }

  @Test
  void contentIsNeitherStopWordNorSingleLetter() {
    List<String> content =
        Words.of("The army of Orrin shelled a 5 km road on Monday, J. said.").stream()
            .filter(Word::isContent)
            .map(Word::form)
            .toList();
    assertEquals(List.of("army", "orrin", "shelled", "5", "km", "road"), content);
  }

  @Test
  void spansAreWhereTheWordsStand() {
    String alphabet = "ab Éé5,.'’s \n𝒜̃-";
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 20; k++) {
        text.appendCodePoint(
            alphabet.codePointAt(
                alphabet.offsetByCodePoints(
                    0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))));
      }
      int end = 0;
      for (Word word : Words.of(text.toString())) {
        String there = word.span().in(text.toString());
        assertTrue(word.span().begin() >= end, text + " at " + word);
        assertEquals(word.form(), forms(there), text + " at " + word);
        assertFalse(word.form().isEmpty() || word.form().contains(" "), text + " at " + word);
        end = word.span().end();
        found++;
      }
    }
    assertTrue(found > 10_000, found + " words");
  }

  @Test
  void wordsInARowHaveTheirHashWhereverTheyStand() {
    List<Word> here = Words.of("Rebels shelled the old port.");
    List<Word> there = Words.of("Then, REBELS SHELLED the old harbour");
    assertEquals(Words.hash(here, 0, 4), Words.hash(there, 1, 5));
    assertNotEquals(Words.hash(here, 1, 5), Words.hash(there, 2, 6));
    assertNotEquals(Words.hash(here, 0, 2), Words.hash(Words.of("shelled rebels"), 0, 2));
  }
}
