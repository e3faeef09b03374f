package org.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.hearsay.word.Word;
import org.junit.jupiter.api.Test;

/** The model that comes with Hearsay, on plain sentences. */
class SyntaxReaderTest {
  private static final Encoder ENCODER = Encoder.load();
  private static final SyntaxReader READER = new SyntaxReader(ENCODER);

  private static List<Encoded> encoded(String text, List<Span> lines, List<List<Word>> words) {
    List<Encoded> encoded = new ArrayList<>();
    for (Window window : Windows.of(text, words, QuotationScanner.scan(text, lines))) {
      encoded.add(ENCODER.encode(window));
    }
    return encoded;
  }

  /** Each line is a paragraph, the first the title. */
  private static ParsedText read(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Span(begin, begin + line.length()));
      begin += line.length() + 1;
    }
    List<List<Word>> words = Tokenizer.standard().paragraphs(text, lines);
    return READER.read(text, words, encoded(text, lines, words), Optional.of(lines.get(0)));
  }

  private static String tree(Sentence sentence) {
    List<String> arcs = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      String head = sentence.head(t).map(Token::text).orElse("-");
      arcs.add(t.text() + "/" + t.upos() + "/" + t.deprel() + "/" + head);
    }
    return String.join(" ", arcs);
  }

  @Test
  void wordsTagsAndTree() {
    ParsedText text =
        read("Harbour reopens\nThe police arrested him. The mayor slept in Oslo on Monday.");
    assertEquals(3, text.sentences().size());
    assertTrue(text.sentences().get(0).headline());
    assertEquals(
        "The/DET/det/police police/NOUN/nsubj/arrested arrested/VERB/root/- him/PRON/obj/arrested"
            + " ./PUNCT/punct/arrested",
        tree(text.sentences().get(1)));
    assertEquals(
        "The/DET/det/mayor mayor/NOUN/nsubj/slept slept/VERB/root/- in/ADP/case/Oslo"
            + " Oslo/PROPN/obl/slept on/ADP/case/Monday Monday/PROPN/obl/slept ./PUNCT/punct/slept",
        tree(text.sentences().get(2)));
    Token oslo = text.sentences().get(2).token(4);
    assertEquals(NameTag.LOCATION, oslo.name());
    assertEquals(EntityType.PLACE, oslo.entity());
    assertEquals("NNP", oslo.xpos());
    assertEquals("arrest", text.sentences().get(1).token(2).lemma());
  }

  @Test
  void sentencesEndWhereTheyEnd() {
    ParsedText text =
        read(
            "Storm hits coast\nMr. Anders met Gen. Reyes at 5 p.m. on Sunday. \"We go on,\" he said."
                + " The U.S. envoy left. “Why now?” asked Dr. Holt.");
    assertEquals(
        List.of(
            "Storm hits coast",
            "Mr. Anders met Gen. Reyes at 5 p.m. on Sunday.",
            "\"We go on,\" he said.",
            "The U.S. envoy left.",
            "“Why now?” asked Dr. Holt."),
        text.sentences().stream().map(s -> s.span().in(text.text())).toList());
  }

  /** No stop for pages: it is read all the same, over the bounds of windows. */
  @Test
  void aStretchWithoutAnEndIsParted() {
    ParsedText text = read("and the men of the town came " + "and the ships sailed ".repeat(200));
    int words = 0;
    for (Sentence sentence : text.sentences()) {
      assertTrue(sentence.size() <= SentenceSplitter.LONGEST, () -> sentence.size() + " words");
      words += sentence.size();
    }
    assertEquals(807, words);
  }

  @Test
  void everyWordIsReadWhateverTheText() {
    Random random = new Random(6);
    String[] parts = {
      "\"",
      "said",
      ".",
      "Anna",
      "—",
      "😀",
      "\n",
      "don't",
      "x".repeat(150),
      "(",
      "U.S.",
      "ß",
      "1,5",
      "김정은",
      "⚠️_x_",
      "❤️中国",
      "\u00AD"
    };
    for (int round = 0; round < 15; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(500); i++) {
        text.append(parts[random.nextInt(parts.length)]).append(' ');
      }
      Span all = new Span(0, text.length());
      int words = Tokenizer.standard().words(text.toString(), all).size();
      // Sentence and ParsedText refuse what is no tree or out of order.
      int read = read(text.toString()).sentences().stream().mapToInt(Sentence::size).sum();
      assertEquals(words, read);
    }
  }

  @Test
  void windowsOfOtherWordsAreRefused() {
    String text = "Anna left.";
    List<Span> lines = List.of(new Span(0, 10));
    List<List<Word>> words = Tokenizer.standard().paragraphs(text, lines);
    List<Encoded> encoded = encoded(text, lines, words);
    List<List<Word>> fewer = List.of(words.get(0).subList(0, 2));
    assertThrows(
        IllegalArgumentException.class, () -> READER.read(text, fewer, encoded, Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> READER.read(text, words, List.of(), Optional.empty()));
  }
}
