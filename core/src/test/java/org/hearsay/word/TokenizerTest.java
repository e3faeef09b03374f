package org.hearsay.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static List<Word> words(String text) {
    return Tokenizer.standard().words(text, new Span(0, text.length()));
  }

  private static String split(String text) {
    return words(text).stream().map(w -> w.span().in(text)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "She didn't say.|She did n't say .",
        "They can’t, it’s Anna’s.|They ca n’t , it ’s Anna ’s .",
        "We cannot stay|We can not stay",
        "the ministers' votes|the ministers ' votes",
        "\"No,\" he said.|\" No , \" he said .",
        "``No''|`` No ''",
        "a well-known pro-reform non-EU ex-minister|a well - known pro-reform non-EU ex-minister",
        "Mr. Tosk of the U.S. left.|Mr. Tosk of the U.S. left .",
        "Lt. Anna B. Moss chose plan B. It held.|Lt. Anna B. Moss chose plan B. It held .",
        "No. 5, but no. Never.|No. 5 , but no . Never .",
        "in Portland, Ore., on Monday|in Portland , Ore. , on Monday",
        "at 5:30 p.m. on 3/4/2024|at 5:30 p.m. on 3/4/2024",
        "$1,200.50 or 5% (US$3)|$ 1,200.50 or 5 % ( US$ 3 )",
        "the 5th of the 1990s, 20km away|the 5th of the 1990s , 20 km away",
        "KYIV -- Talks…|KYIV -- Talks …",
        "Wait... what?!|Wait ... what ?!",
        "see https://example.org/a.b, or write to a.b@example.org.|see https://example.org/a.b , or write to a.b@example.org .",
        "O'Neill and d'Alembert|O'Neill and d'Alembert",
        "AT&T and/or B|AT&T and / or B",
        "said.He left|said . He left",
        "the U.S.'s and Acme Inc.'s|the U.S. 's and Acme Inc. 's",
        "see bbc.co.uk (bbc.com).|see bbc.co.uk ( bbc.com ) .",
      })
  void wordsAreThoseOfTheTreebanks(String text, String expected) {
    assertEquals(expected, split(text));
  }

  @Test
  void whatIsWrittenAsOneWithTheWordBeforeSaysSo() {
    List<Word> words = words("It's not Tosk's, don't ask 's");
    List<Boolean> joined = words.stream().map(Word::joined).toList();
    assertEquals(
        List.of(false, true, false, false, true, false, false, true, false, false, false), joined);
  }

  /** Long runs cost neither stack nor more time than their length. */
  @ParameterizedTest
  @ValueSource(strings = {"1.", "a.", "aa.", "a-", "a+", "1,000", "http://", "x@a.", "'s", "no. "})
  void longRunsAreRead(String part) {
    assertTrue(words("x@" + part.repeat(20_000)).size() > 1);
    assertTrue(words(part.repeat(20_000)).size() >= 1);
  }

  @Test
  void onlyTheStretchIsRead() {
    String text = "Anna can't";
    assertEquals(
        List.of(new Span(5, 7)),
        Tokenizer.standard().words(text, new Span(5, 7)).stream().map(Word::span).toList());
    assertEquals(List.of(), Tokenizer.standard().words(text, new Span(4, 5)));
  }

  /** Whatever the bytes: words in order, none empty, and all between them is white. */
  @Test
  void nothingIsLost() {
    Random random = new Random(5);
    String[] parts = {
      "a",
      "B.",
      " ",
      "n't",
      "'",
      "’",
      "-",
      "--",
      "…",
      "1",
      ",",
      ".",
      "$",
      "@",
      "https://",
      "\"",
      "😀",
      "\n",
      "\u00A0",
      "é",
      "e\u0301",
      "\u200B",
      "(",
      "U.S.",
      "al",
      "no",
      "cannot",
      "\uD800",
      "/",
      "김",
      "\uFE0F",
      "\u00AD",
      "中",
      "_"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int last = 0;
      for (Word word : words(text.toString())) {
        assertFalse(word.span().isEmpty(), () -> "\"" + text + "\"");
        assertWhite(text, last, word.span().begin());
        last = word.span().end();
      }
      assertWhite(text, last, text.length());
    }
  }

  private static void assertWhite(CharSequence text, int begin, int end) {
    assertTrue(begin <= end, () -> "out of order: \"" + text + "\"");
    String between = text.toString().substring(begin, end);
    assertTrue(
        between
            .codePoints()
            .allMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || c == 0x200B),
        () -> "lost \"" + between + "\" of \"" + text + "\"");
  }
}
