package org.hearsay.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.coreference.Links.Link;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.SyntaxReader;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.hearsay.word.Word;
import org.junit.jupiter.api.Test;

/** The model that comes with Hearsay, on plain sentences. */
class ChainsTest {
  private static final Encoder ENCODER = Encoder.load();
  private static final SyntaxReader SYNTAX = new SyntaxReader(ENCODER);
  private static final LinkReader LINKS = new LinkReader(ENCODER);

  private static final String TEXT =
      "Maria Lopez, the mayor of Toledo, said on Monday that she would not resign. The mayor"
          + " was tired. Paul Anders chairs the council. He had found the lost files.";

  private record Read(ParsedText text, Links links) {}

  private static Read read(String text) {
    List<Span> lines = List.of(new Span(0, text.length()));
    List<List<Word>> words = Tokenizer.standard().paragraphs(text, lines);
    List<Encoded> encoded = new ArrayList<>();
    for (Window window : Windows.of(text, words, List.of())) {
      encoded.add(ENCODER.encode(window));
    }
    ParsedText parsed = SYNTAX.read(text, words, encoded, Optional.empty());
    return new Read(parsed, LINKS.read(parsed, encoded));
  }

  @Test
  void pronounsAndNounsTakeUpNames() {
    Read read = read(TEXT);
    Chains chains = Chains.of(read.text(), read.links());
    int maria = chains.of(TEXT.indexOf("Maria"));
    int paul = chains.of(TEXT.indexOf("Paul"));
    assertNotEquals(maria, paul);
    assertEquals(maria, chains.of(TEXT.indexOf("she")));
    assertEquals(maria, chains.of(TEXT.indexOf("mayor was")));
    assertEquals(paul, chains.of(TEXT.indexOf("He had")));
  }

  @Test
  void linksGoBackAndShareOneProbability() {
    Read read = read(TEXT.repeat(12));
    int links = 0;
    for (Sentence sentence : read.text().sentences()) {
      for (Token token : sentence.tokens()) {
        double sum = 0;
        for (Link link : read.links().of(token.span().begin())) {
          assertTrue(link.antecedent() < token.span().begin());
          sum += link.probability();
          links++;
        }
        assertTrue(sum <= 1 + 1e-9, token.toString());
        assertTrue(sum == 0 || token.entity() != EntityType.NONE, token.toString());
      }
    }
    assertTrue(links > 50, links + " links");
  }

  @Test
  void oneNameIsOneChainHoweverFarApart() {
    Read read =
        read("Maria Lopez resigned. " + "The files were found. ".repeat(150) + "Maria Lopez left.");
    Chains chains = Chains.of(read.text(), read.links());
    String text = read.text().text();
    assertEquals(chains.of(text.indexOf("Maria")), chains.of(text.lastIndexOf("Maria")));
  }

  @Test
  void doubtDecidesWhetherAnythingIsTakenUp() {
    Links links = new Links(Map.of(9, List.of(new Link(4, 0.3), new Link(2, 0.1))));
    assertEquals(Optional.empty(), links.best(9));
    assertEquals(List.of(new Link(4, 0.3)), links.likely(9, 0.4));
    assertEquals(List.of(), Links.none().likely(9, 0));
  }

  @Test
  void whereNoMentionIsThereIsNoChain() {
    Chains chains = Chains.of(read("It rained.").text(), Links.none());
    assertThrows(IllegalArgumentException.class, () -> chains.of(3));
  }
}
