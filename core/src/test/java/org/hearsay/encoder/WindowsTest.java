package org.hearsay.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.hearsay.word.Word;
import org.junit.jupiter.api.Test;

class WindowsTest {
  /** Paragraphs of so many words. */
  private record Sample(String text, List<Span> paragraphs) {
    static Sample of(int... words) {
      StringBuilder text = new StringBuilder();
      List<Span> paragraphs = new ArrayList<>();
      for (int n : words) {
        int begin = text.length();
        text.append("talk ".repeat(n).strip()).append('.');
        paragraphs.add(new Span(begin, text.length()));
        text.append("\n\n");
      }
      return new Sample(text.toString(), paragraphs);
    }

    List<Window> windows() {
      return WindowsTest.windows(text, paragraphs);
    }

    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      for (Span p : paragraphs) {
        for (Word word : Tokenizer.standard().words(text, p)) {
          pieces.addAll(WordPieces.standard().split(text, word.span()));
        }
        pieces.add(new Piece(WordPieces.BREAK, new Span(p.end(), p.end()), true, 0));
      }
      return pieces;
    }
  }

  private static List<Window> windows(String text, List<Span> paragraphs) {
    return Windows.of(
        text,
        Tokenizer.standard().paragraphs(text, paragraphs),
        QuotationScanner.scan(text, paragraphs));
  }

  @Test
  void aShortReportIsOneWindow() {
    List<Window> windows = windows("He said: \"No.\"", List.of(new Span(0, 14)));
    assertEquals(1, windows.size());
    Window window = windows.get(0);
    assertEquals(WordPieces.BEGIN, window.pieces().get(0).id());
    assertEquals(WordPieces.BREAK, window.pieces().get(window.pieces().size() - 1).id());
    assertEquals(1, window.ownedFrom());
    assertEquals(window.pieces().size(), window.ownedTo());
  }

  @Test
  void piecesInAQuotationSaySo() {
    String text = "He said: \"No way.\"";
    List<Span> all = List.of(new Span(0, text.length()));
    Window window = windows(text, all).get(0);
    List<Integer> kinds = window.pieces().stream().map(Piece::kind).toList();
    assertEquals(List.of(0, 1, 0, 0, 3, 4, 3, 3, 3, 0), kinds);
  }

  @Test
  void aWindowSeesTheEndOfTheParagraphBefore() {
    List<Window> windows = Sample.of(200, 200).windows();
    assertEquals(2, windows.size());
    assertEquals(1 + Windows.CONTEXT, windows.get(1).ownedFrom());
  }

  @Test
  void aLongParagraphIsReadInOverlappingWindows() {
    List<Window> windows = Sample.of(2000).windows();
    assertTrue(windows.size() > 5, () -> windows.size() + " windows");
    for (Window window : windows.subList(1, windows.size())) {
      assertTrue(window.ownedFrom() > Windows.LENGTH / 8, () -> "room: " + window.ownedFrom());
    }
  }

  /** No seam: each piece is owned once, in order, whatever the paragraphs. */
  @Test
  void everyPieceIsOwnedByOneWindow() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int longest = random.nextBoolean() ? 60 : 900;
      Sample sample = Sample.of(random.ints(1 + random.nextInt(12), 1, longest).toArray());
      List<Piece> owned = new ArrayList<>();
      for (Window window : sample.windows()) {
        assertTrue(window.pieces().size() <= Windows.LENGTH, "too long");
        owned.addAll(window.pieces().subList(window.ownedFrom(), window.ownedTo()));
      }
      assertEquals(sample.pieces(), owned);
    }
  }
}
