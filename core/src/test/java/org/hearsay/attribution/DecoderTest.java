package org.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.hearsay.word.Word;
import org.junit.jupiter.api.Test;

/** The model that comes with Hearsay, on plain sentences. */
class DecoderTest {
  private static final Encoder ENCODER = Encoder.load();
  private static final Heads HEADS = new Heads(ENCODER);

  private static List<Found> read(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      paragraphs.add(new Span(begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    List<Found> all = new ArrayList<>();
    List<List<Word>> words = Tokenizer.standard().paragraphs(text, paragraphs);
    for (Window window : Windows.of(text, words, QuotationScanner.scan(text, paragraphs))) {
      all.addAll(Decoder.read(HEADS, ENCODER.encode(window)));
    }
    return all;
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" … ", spans.stream().map(s -> s.in(text)).toList());
  }

  private static void assertFound(
      Found found, String text, String source, String cue, String content) {
    assertEquals(source, words(text, found.source().stream().toList()));
    assertEquals(cue, words(text, found.cue().stream().toList()));
    assertEquals(content, words(text, found.content()));
  }

  @Test
  void anIndirectStatement() {
    String text = "The minister said the bridge would be closed in May.";
    List<Found> all = read(text);
    assertEquals(1, all.size());
    assertFound(all.get(0), text, "The minister", "said", "the bridge would be closed in May");
    assertEquals(Polarity.POSITIVE, all.get(0).polarity());
  }

  @Test
  void aDenialIsNegative() {
    String text = "The company denied that it had sold the files to anyone.";
    List<Found> all = read(text);
    assertEquals(1, all.size());
    assertEquals(Polarity.NEGATIVE, all.get(0).polarity());
    assertEquals("denied", words(text, all.get(0).cue().stream().toList()));
  }

  @Test
  void aQuotationInTwoPieces() {
    String text = "\"We are ready to talk,\" said Ilse Brandt, \"but not about the border.\"";
    List<Found> all = read(text);
    assertEquals(1, all.size());
    assertEquals("Ilse Brandt", words(text, all.get(0).source().stream().toList()));
    assertEquals(2, all.get(0).content().size());
    assertEquals(SourceType.PERSON, all.get(0).type());
  }

  @Test
  void anAttributionWithinAnother() {
    String text = "Reuters reported that the army believed the town had fallen.";
    List<Found> all = read(text);
    assertEquals(
        List.of("Reuters", "the army"),
        all.stream().map(f -> words(text, f.source().stream().toList())).toList());
    assertTrue(all.get(0).content().get(0).contains(all.get(1).content().get(0)));
  }

  @Test
  void plainDeedsAttributeNothing() {
    assertEquals(
        List.of(), read("Rain fell on the coast on Monday, and the ferry left two hours late."));
    assertEquals(List.of(), read(""));
  }

  @Test
  void spansLieInTheTextWhateverItIs() {
    Random random = new Random(9);
    String[] words = {
      "said",
      "\"",
      "”",
      "Anna",
      "the",
      ",",
      ".",
      "that",
      "—",
      "😀",
      "Ünal",
      "\n\n",
      "denied",
      "x".repeat(120)
    };
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(600); i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      for (Found found : read(text.toString())) {
        for (List<Span> role :
            List.of(
                found.source().stream().toList(), found.cue().stream().toList(), found.content())) {
          int last = 0;
          for (Span span : role) {
            assertTrue(span.begin() >= last && span.end() <= text.length() && !span.isEmpty());
            last = span.end();
          }
        }
      }
    }
  }

  /**
   * Wherever windows end, a statement in the midst of a long paragraph is found once, and whole.
   */
  @Test
  void thereIsNoSeam() {
    String filler = "Snow lay on the pass and the road was closed to lorries. ";
    String statement = "The mayor said the market would open again in May.";
    for (int before = 10; before < 60; before += 3) {
      String text = filler.repeat(before) + statement + " " + filler.repeat(70 - before).strip();
      List<Found> said =
          read(text).stream()
              .filter(f -> words(text, f.cue().stream().toList()).equals("said"))
              .toList();
      assertEquals(1, said.size(), () -> "behind: " + text.indexOf(statement));
      assertEquals("The mayor", words(text, said.get(0).source().stream().toList()));
      int at = text.indexOf("market would");
      assertTrue(said.get(0).content().stream().anyMatch(c -> c.contains(at)));
    }
  }
}
