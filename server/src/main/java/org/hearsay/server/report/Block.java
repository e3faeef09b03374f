package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.report.Layout;
import org.hearsay.text.Span;

/** A paragraph, a title, or a line that stands around them; together the blocks are the text. */
public record Block(Span span, Kind kind) {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r]*[\\n\\r]*");

  /** What of the report it is. */
  public enum Kind {
    TITLE("title"),
    BODY("body"),
    /** What a site or an agency prints around a report. */
    FURNITURE("furniture");

    private final String shape;

    Kind(String shape) {
      this.shape = shape;
    }

    /** Its name in the style sheet. */
    public String shape() {
      return shape;
    }
  }

  /** All blocks of a text, in order. White space belongs to what stands before it. */
  static List<Block> all(String text, Layout layout) {
    List<Block> all = new ArrayList<>();
    int at = 0;
    for (Span region : layout.regions().stream().sorted().toList()) {
      if (region.begin() >= at && region.end() <= text.length() && !region.isEmpty()) {
        between(all, text, new Span(at, region.begin()));
        boolean isTitle = layout.title().filter(region::equals).isPresent();
        all.add(new Block(region, isTitle ? Kind.TITLE : Kind.BODY));
        at = region.end();
      }
    }
    between(all, text, new Span(at, text.length()));
    return all;
  }

  private static void between(List<Block> all, String text, Span gap) {
    Span words = gap.strip(text);
    int begin = words.isEmpty() ? gap.end() : words.begin();
    if (begin > gap.begin() && !all.isEmpty()) {
      Block last = all.remove(all.size() - 1);
      all.add(new Block(new Span(last.span().begin(), begin), last.kind()));
    } else {
      begin = gap.begin();
    }
    Matcher lines = LINE.matcher(text).region(begin, gap.end());
    while (lines.find()) {
      if (lines.end() > lines.start()) {
        all.add(new Block(new Span(lines.start(), lines.end()), Kind.FURNITURE));
      }
    }
  }
}
