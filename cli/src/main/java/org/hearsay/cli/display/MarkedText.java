package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Printable;
import org.hearsay.report.Layout;
import org.hearsay.report.Report;
import org.hearsay.text.Span;

/**
 * A text with its marks: colours, or brackets where there are none, and raised numbers. Marks may
 * nest and cross. Lines of one paragraph are joined; what is not coded is faint.
 */
final class MarkedText {
  private final String text;
  private final Palette palette;
  private final int columns;
  private final Style[] styles;
  private final boolean[] paragraph;
  private final List<List<Mark>> opening = new ArrayList<>();
  private final List<List<Mark>> closing = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Wrap wrap;

  private MarkedText(Report report, List<Mark> marks, Palette palette, int columns) {
    this.text = report.text();
    this.palette = palette;
    this.columns = columns;
    this.styles = new Style[text.length()];
    this.paragraph = new boolean[text.length()];
    this.wrap = new Wrap(palette, columns);
    paintLayout(report.layout());
    for (int i = 0; i <= text.length(); i++) {
      opening.add(List.of());
      closing.add(List.of());
    }
    for (Mark mark : marks) {
      Arrays.fill(styles, mark.span().begin(), mark.span().end(), mark.style());
    }
    for (Mark mark : marks.stream().sorted(Mark.OUTER_FIRST).toList()) {
      append(opening, mark.span().begin(), mark);
      append(closing, mark.span().end(), mark);
    }
    Comparator<Mark> innerFirst =
        Comparator.comparing((Mark m) -> m.span().begin()).thenComparing(Mark::kind).reversed();
    closing.replaceAll(l -> l.stream().sorted(innerFirst).toList());
  }

  private static void append(List<List<Mark>> lists, int at, Mark mark) {
    List<Mark> all = new ArrayList<>(lists.get(at));
    all.add(mark);
    lists.set(at, all);
  }

  private void paintLayout(Layout layout) {
    Arrays.fill(styles, Style.FAINT);
    for (Span span : layout.body()) {
      Arrays.fill(styles, span.begin(), span.end(), Style.NORMAL);
      Arrays.fill(paragraph, span.begin(), span.end(), true);
    }
    layout.title().ifPresent(s -> Arrays.fill(styles, s.begin(), s.end(), Style.TITLE));
    layout.title().ifPresent(s -> Arrays.fill(paragraph, s.begin(), s.end(), true));
  }

  /** The lines, with an empty one between paragraphs. */
  static String render(Report report, List<Mark> marks, Palette palette, int columns) {
    return new MarkedText(report, marks, palette, columns).render();
  }

  private String render() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      close(i);
      open(i);
      int c = text.codePointAt(i);
      if ((c == '\n' || c == '\r') && !paragraph[i]) {
        endParagraph();
      } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        wrap.add(styles[i], " ");
      } else if (!Printable.isInvisible(c)) {
        wrap.add(styles[i], Character.toString(c));
      }
    }
    close(text.length());
    endParagraph();
    return String.join("\n", lines) + "\n";
  }

  private void open(int offset) {
    if (palette == Palette.PLAIN) {
      opening.get(offset).forEach(m -> wrap.add(Style.NORMAL, m.kind().open()));
    }
  }

  private void close(int offset) {
    for (Mark mark : closing.get(offset)) {
      if (palette == Palette.PLAIN) {
        wrap.add(Style.NORMAL, mark.kind().close());
      }
      wrap.add(Style.MARK, mark.number());
    }
  }

  private void endParagraph() {
    String paragraphLines = wrap.end();
    if (!paragraphLines.isEmpty()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(paragraphLines);
    }
    wrap = new Wrap(palette, columns);
  }
}
