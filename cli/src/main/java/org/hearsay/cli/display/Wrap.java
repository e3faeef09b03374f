package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.display.Palette.Style;

/** Breaks words into lines; a word that is wider than a line is broken anywhere. */
final class Wrap {
  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();
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
  static List<String> lines(String words, int columns) {
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
    int last = word.size() - 1;
    String c = Character.toString(codePoint);
    if (last >= 0 && word.get(last).style() == style) {
      word.set(last, new Piece(style, word.get(last).words() + c));
    } else {
      word.add(new Piece(style, c));
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (used > 0 && used + 1 + wordWidth > columns) {
      out.append('\n');
      used = 0;
    } else if (used > 0) {
      // A space inside a stretch is part of it, so that underlines run through.
      out.append(palette.paint(gap, " "));
      used++;
    }
    word.forEach(p -> out.append(palette.paint(p.style(), p.words())));
    used += wordWidth;
    word.clear();
    wordWidth = 0;
  }

  /** All lines, the last without its end. */
  String end() {
    endWord();
    return out.toString();
  }
}
