package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;
import org.hearsay.word.Word;

/**
 * Cuts a report into windows: whole paragraphs as many as fit, and some pieces of the paragraph
 * before. A paragraph longer than a window is read in windows that overlap by half.
 */
public final class Windows {
  /** Most pieces in a window; the encoder knows 512 positions. */
  static final int LENGTH = 384;

  /** So many pieces before its first own one a window sees. */
  static final int CONTEXT = 48;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private Windows(String text, List<List<Word>> paragraphs, List<Quotation> quotations) {
    boolean[] marked = new boolean[text.length()];
    for (Quotation q : quotations) {
      if (q.depth() == 0) {
        Arrays.fill(marked, q.span().begin(), q.span().end(), true);
      }
    }
    for (List<Word> paragraph : paragraphs) {
      int end = 0;
      for (Word word : paragraph) {
        end = word.span().end();
        for (Piece piece : WordPieces.standard().split(text, word.span())) {
          pieces.add(marked[piece.span().begin()] ? piece.quoted() : piece);
        }
      }
      pieces.add(new Piece(WordPieces.BREAK, new Span(end, end), true, 0));
      ends.add(pieces.size());
    }
  }

  /**
   * The windows of a text; their owned pieces are all pieces, in order.
   *
   * @param paragraphs their words, in order, not overlapping
   */
  public static List<Window> of(
      String text, List<List<Word>> paragraphs, List<Quotation> quotations) {
    return new Windows(text, paragraphs, quotations).cut();
  }

  private List<Window> cut() {
    List<Window> windows = new ArrayList<>();
    int room = LENGTH - 1 - CONTEXT;
    int begin = 0;
    int next = 0;
    while (begin < pieces.size()) {
      int end = begin;
      while (next < ends.size() && ends.get(next) - begin <= room) {
        end = ends.get(next++);
      }
      if (end > begin) {
        windows.add(window(Math.max(0, begin - CONTEXT), end, begin, end));
      } else {
        end = ends.get(next++);
        overlapping(begin, end, windows);
      }
      begin = end;
    }
    return windows;
  }

  private void overlapping(int begin, int end, List<Window> windows) {
    int width = LENGTH - 1;
    int owned = begin;
    for (int from = begin; owned < end; from += width / 2) {
      int to = Math.min(end, from + width);
      int ownedTo = to == end ? end : to - width / 4;
      windows.add(window(from, to, owned, ownedTo));
      owned = ownedTo;
    }
  }

  private Window window(int from, int to, int ownedFrom, int ownedTo) {
    List<Piece> cut = new ArrayList<>(to - from + 1);
    cut.add(new Piece(WordPieces.BEGIN, new Span(0, 0), true, 0));
    cut.addAll(pieces.subList(from, to));
    return new Window(cut, ownedFrom - from + 1, ownedTo - from + 1);
  }
}
