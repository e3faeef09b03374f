package org.hearsay.cli.archive;

import java.util.Optional;
import org.hearsay.cli.display.Palette;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.display.Wrap;
import org.hearsay.cli.wording.Printable;

/** Text for a terminal: a title, headings, and items that are wrapped. */
final class Pages {
  private static final String INDENT = "  ";

  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  Pages(Palette palette, int columns) {
    this.palette = palette;
    this.columns = columns;
  }

  void title(String words) {
    wrapped(Style.TITLE, "", words);
  }

  /** After an empty line. */
  void heading(String words) {
    out.append('\n');
    wrapped(Style.SOURCE, "", words);
  }

  void line(String words) {
    wrapped(Style.NORMAL, "", words);
  }

  /** Indented. */
  void item(String words) {
    wrapped(Style.NORMAL, INDENT, words);
  }

  private void wrapped(Style style, String indent, String words) {
    for (String line : Wrap.lines(Printable.line(words), columns - indent.length())) {
      out.append(indent).append(palette.paint(style, line)).append('\n');
    }
  }

  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** {@code "2024-03-05 09:30 "}; nothing where the time is unknown. */
  static String time(Optional<String> published) {
    return published.map(p -> moment(p) + "  ").orElse("");
  }

  /** {@code "2024-03-05 09:30"}, or the day alone where no more is known. */
  static String moment(String iso) {
    return iso.substring(0, Math.min(16, iso.length())).replace('T', ' ');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
