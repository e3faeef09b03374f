package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.display.Palette.Style;

/** Breaks words into lines; a word that is wider than a line is broken anywhere. */
public final class Wrap {
  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();
  private final List<Piece> line = new ArrayList<>();
  private final List<Piece> word = new ArrayList<>();
  private int wordWidth;
  private int used;
  private Style gap = Style.NORMAL;

  private record Piece(Style style, String words) {}

  Wrap(Palette palette, int columns) {
    this.palette = palette;
    this.columns = columns;
  }

  /** Plain words, in lines. */
  public static List<String> lines(String words, int columns) {
    Wrap wrap = new Wrap(Palette.PLAIN, columns);
    wrap.add(Style.NORMAL, words);
    return wrap.end().lines().toList();
  }

  /** Adds words; spaces among them are where a line may end. */
  void add(Style style, String words) {
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                endWord();
                gap = style;
              } else {
                add(style, c);
              }
            });
  }

  private void add(Style style, int codePoint) {
    if (wordWidth + Width.of(codePoint) > columns) {
      endWord();
    }
    wordWidth += Width.of(codePoint);
    append(word, new Piece(style, Character.toString(codePoint)));
  }

  /** Adds a piece; one in the style of the last becomes a part of it. */
  private static void append(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).style() == piece.style()) {
      pieces.set(last, new Piece(piece.style(), pieces.get(last).words() + piece.words()));
    } else {
      pieces.add(piece);
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (used > 0 && used + 1 + wordWidth > columns) {
      endLine();
      out.append('\n');
    } else if (used > 0) {
      // A space inside a stretch is part of it, so that underlines run through.
      append(line, new Piece(gap, " "));
      used++;
    }
    word.forEach(p -> append(line, p));
    used += wordWidth;
    word.clear();
    wordWidth = 0;
  }

  private void endLine() {
    line.forEach(p -> out.append(palette.paint(p.style(), p.words())));
    line.clear();
    used = 0;
  }

  /** All lines, the last without its end. */
  String end() {
    endWord();
    endLine();
    return out.toString();
  }
}
