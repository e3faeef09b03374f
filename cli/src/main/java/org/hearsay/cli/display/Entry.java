package org.hearsay.cli.display;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.cli.display.Palette.Style;

/** A numbered entry below a text: what it says, and in a fainter line why. */
final class Entry {
  private static final int INDENT = 6;

  private final String id;
  private final Palette palette;
  private final int columns;
  private final Wrap words;

  Entry(String id, Palette palette, int columns) {
    this.id = id;
    this.palette = palette;
    this.columns = columns;
    this.words = new Wrap(palette, columns - INDENT);
  }

  Entry add(Style style, String more) {
    words.add(style, more);
    return this;
  }

  /**
   * @param facts empty ones are left out
   */
  String end(List<String> facts) {
    String line = facts.stream().filter(f -> !f.isEmpty()).collect(Collectors.joining(" · "));
    StringBuilder out = new StringBuilder();
    out.append(" ").append(palette.paint(Style.TITLE, Width.pad(id, INDENT - 1)));
    out.append(words.end().replace("\n", "\n" + " ".repeat(INDENT))).append('\n');
    String why = Width.cut(line, columns - INDENT);
    out.append(" ".repeat(INDENT)).append(palette.paint(Style.FAINT, why)).append('\n');
    return out.toString();
  }
}
