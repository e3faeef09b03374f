package org.hearsay.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY = vocabulary();

  private static List<String> vocabulary() {
    try {
      byte[] bytes =
          Objects.requireNonNull(WordPieces.class.getResourceAsStream("vocabulary.txt"))
              .readAllBytes();
      return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Piece> split(String text) {
    return Tokenizer.standard().words(text, new Span(0, text.length())).stream()
        .flatMap(w -> WordPieces.standard().split(text, w.span()).stream())
        .toList();
  }

  private static String pieces(String text) {
    return split(text).stream().map(p -> VOCABULARY.get(p.id())).collect(Collectors.joining(" "));
  }

  private static String words(String text) {
    return split(text).stream().map(p -> p.span().in(text)).collect(Collectors.joining("|"));
  }

  @Test
  void wordsFallIntoTheLongestPieces() {
    assertEquals("ko ##r ##ven said it .", pieces("Korven said it."));
    assertEquals("do n ' t", pieces("don't"));
    assertEquals("“ no , ” she said", pieces("“No,” she said"));
    assertEquals("[UNK]", pieces("\uD83D\uDD4A"));
    assertEquals("", pieces(" \u00A0\n\t"));
  }

  @Test
  void accentsAndCapitalsFallAwayButTheirPlaceStays() {
    assertEquals("sao tome", pieces("São Tomé"));
    assertEquals("São|Tomé", words("São Tomé"));
    assertEquals("sao", pieces("Sa\u0303o"));
    assertEquals("Sa\u0303o", words("Sa\u0303o"));
  }

  @Test
  void twoSingleMarksAreOneDoubleMark() {
    assertEquals("\" peace , \" he said", pieces("''Peace,'' he said"));
    assertEquals("''|Peace|,|''|he|said", words("''Peace,'' he said"));
    assertEquals("\" peace \"", pieces("``Peace''"));
  }

  @Test
  void theShapeOfAWordIsKept() {
    List<Integer> kinds = split("The NATO envoy A").stream().map(Piece::kind).toList();
    assertEquals(List.of(1, 2, 0, 1), kinds);
  }

  @Test
  void aWordTooLongForThePiecesIsUnknownAsAWhole() {
    String text = "x".repeat(101) + " y";
    assertEquals("[UNK] y", pieces(text));
    assertEquals(new Span(0, 101), split(text).get(0).span());
  }

  @Test
  void piecesOfAnyTextLieInOrderInItAndLeaveOutNoLetter() {
    Random random = new Random(7);
    String alphabet = "aZé\u0301'`\"“”‘’.-—_ \n\u200B\uD83D\uDD4A中3$ßİ";
    for (int round = 0; round < 3000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        built.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = built.toString();
      int last = 0;
      for (Piece piece : split(text)) {
        assertTrue(piece.span().begin() >= last, () -> "out of order in: " + text);
        assertTrue(piece.span().end() <= text.length(), () -> "outside: " + text);
        for (int i = last; i < piece.span().begin(); i++) {
          char c = text.charAt(i);
          assertTrue(!Character.isLetterOrDigit(c), () -> "left out: " + c + " of " + text);
        }
        last = piece.span().end();
      }
    }
  }
}
