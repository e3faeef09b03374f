package org.hearsay.text;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A stretch {@code [begin, end)} of a text, counted in UTF-16 code units of the original text (0
 * based, end exclusive). {@link CodePoints} converts to the code points of the public contract.
 *
 * <p>Ordered by begin; of two with one begin the longer comes first.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "begin and end must be 0 <= begin <= end: " + begin + ", " + end);
    }
  }

  /** The smallest span that covers both. */
  public static Span covering(Span a, Span b) {
    return new Span(Math.min(a.begin, b.begin), Math.max(a.end, b.end));
  }

  /** The smallest span that covers all; the list must not be empty. */
  public static Span covering(List<Span> spans) {
    Iterator<Span> each = spans.iterator();
    Span all = each.next();
    while (each.hasNext()) {
      all = covering(all, each.next());
    }
    return all;
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The words of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** This span without the white space at its two ends. */
  public Span strip(String text) {
    int b = begin;
    int e = end;
    while (b < e && isSpace(text.charAt(b))) {
      b++;
    }
    while (e > b && isSpace(text.charAt(e - 1))) {
      e--;
    }
    return new Span(b, e);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
