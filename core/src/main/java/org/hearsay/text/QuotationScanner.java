package org.hearsay.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds quotations in raw text by their marks: " “ ” „ ‟ « » ‘ ’ ' '' ``, nested, unclosed, or
 * running over paragraphs (each paragraph opens with a mark, only the last closes).
 *
 * <p>A single mark doubles as an apostrophe, so it opens only where a word may begin and closes
 * only where one ends. A double mark left open counts to the end of its paragraph when it is a
 * directed mark, stands first in the paragraph, or the next paragraph goes on with a mark;
 * otherwise it is taken for a stray.
 */
public final class QuotationScanner {
  private enum Mark {
    DOUBLE,
    SINGLE
  }

  private record Open(Mark mark, int begin, int width, boolean directed) {}

  /** Elisions that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "n", "cuz", "bout");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationScanner(String text) {
    this.text = text;
  }

  /** The quotations of the given paragraphs of {@code text}, by begin, outer before inner. */
  public static List<Quotation> scan(String text, List<Span> paragraphs) {
    QuotationScanner scanner = new QuotationScanner(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      scanner.paragraph(
          paragraphs.get(i), next != null && scanner.width(next.begin(), next.end()) > 0);
    }
    scanner.found.sort((a, b) -> a.span().compareTo(b.span()));
    return withDepths(scanner.found);
  }

  /** A depth counts the quotations around, not the stray marks, which are told only at the end. */
  private static List<Quotation> withDepths(List<Quotation> sorted) {
    List<Quotation> all = new ArrayList<>();
    Deque<Span> around = new ArrayDeque<>();
    for (Quotation q : sorted) {
      while (!around.isEmpty() && !around.element().contains(q.span())) {
        around.pop();
      }
      all.add(new Quotation(q.span(), q.inside(), around.size(), q.closed(), q.carried()));
      around.push(q.span());
    }
    return Collections.unmodifiableList(all);
  }

  private void paragraph(Span paragraph, boolean nextOpens) {
    Deque<Open> open = new ArrayDeque<>();
    int end = paragraph.end();
    for (int i = paragraph.begin(); i < end; ) {
      int width = width(i, end);
      if (width > 0) {
        doubleMark(open, i, width, paragraph);
        i += width;
      } else {
        char c = text.charAt(i);
        if (c == '‘' || c == '\'' || c == '’' || c == '‚' || c == '`') {
          singleMark(open, i, paragraph);
        }
        i++;
      }
    }
    closeAtEnd(open, paragraph, nextOpens);
  }

  /** Width in characters of the double mark at {@code i}, 0 if there is none. */
  private int width(int i, int end) {
    char c = text.charAt(i);
    if ("\"“”„‟«»＂".indexOf(c) >= 0) {
      return 1;
    }
    boolean pair = i + 1 < end && text.charAt(i + 1) == c;
    return pair && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
  }

  private void doubleMark(Deque<Open> open, int i, int width, Span paragraph) {
    char c = text.charAt(i);
    boolean opens = "“„‟«‘`".indexOf(c) >= 0;
    boolean neutral = c == '"' || c == '＂' || c == '\'';
    boolean inside = open.stream().anyMatch(o -> o.mark() == Mark.DOUBLE);
    if (neutral) {
      char before = before(i, paragraph);
      char after = after(i + width, paragraph);
      if (!inside) {
        opens = !Character.isDigit(before);
        if (!opens) {
          return;
        }
      } else {
        opens = isSpace(before) && Character.isLetterOrDigit(after) && !sameKindOpen(open, c);
      }
    }
    // „German“ closes with the mark that opens in English.
    if (c == '“' && inside && text.charAt(topDouble(open).begin()) == '„') {
      opens = false;
    }
    if (opens) {
      open.push(new Open(Mark.DOUBLE, i, width, !neutral));
    } else if (inside) {
      while (open.element().mark() == Mark.SINGLE) {
        open.pop();
      }
      close(open, i, width);
    }
  }

  private boolean sameKindOpen(Deque<Open> open, char c) {
    return open.stream().anyMatch(o -> o.mark() == Mark.DOUBLE && text.charAt(o.begin()) == c);
  }

  private static Open topDouble(Deque<Open> open) {
    return open.stream().filter(o -> o.mark() == Mark.DOUBLE).findFirst().orElseThrow();
  }

  private void singleMark(Deque<Open> open, int i, Span paragraph) {
    char c = text.charAt(i);
    char before = before(i, paragraph);
    char after = after(i + 1, paragraph);
    boolean wordBefore = !isSpace(before) && "([{—–-\"“„«".indexOf(before) < 0;
    boolean singleOpen = !open.isEmpty() && open.element().mark() == Mark.SINGLE;
    if (singleOpen && c != '‘' && wordBefore && !Character.isLetterOrDigit(after)) {
      if (!isPossessive(i, before, after, paragraph)) {
        close(open, i, 1);
      }
    } else if (!singleOpen && !wordBefore && !isSpace(after) && opensWord(i, c, paragraph)) {
      if (closesLater(i + 1, paragraph)) {
        open.push(new Open(Mark.SINGLE, i, 1, c == '‘'));
      }
    }
  }

  private boolean opensWord(int i, char c, Span paragraph) {
    if (c == '‘' || c == '‚') {
      return true;
    }
    int end = i + 1;
    while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
    boolean year = word.length() >= 2 && Character.isDigit(word.charAt(0)) && word.length() <= 3;
    return !ELISIONS.contains(word) && !year;
  }

  /** Whether a mark stands ahead that could close, so that a lone apostrophe opens nothing. */
  private boolean closesLater(int from, Span paragraph) {
    for (int i = from + 1; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’')
          && !isSpace(text.charAt(i - 1))
          && !Character.isLetterOrDigit(after(i + 1, paragraph))) {
        return true;
      }
    }
    return false;
  }

  /** "the workers’ demands": an s, then a small letter, and a better closing mark further on. */
  private boolean isPossessive(int i, char before, char after, Span paragraph) {
    boolean goesOn =
        isSpace(after) && i + 2 < paragraph.end() && Character.isLowerCase(text.charAt(i + 2));
    return before == 's' && goesOn && closesLater(i + 1, paragraph);
  }

  private void close(Deque<Open> open, int i, int width) {
    Open o = open.pop();
    int inner = o.begin() + o.width();
    add(new Span(o.begin(), i + width), new Span(inner, Math.max(inner, i)), true, false);
  }

  private void closeAtEnd(Deque<Open> open, Span paragraph, boolean nextOpens) {
    while (!open.isEmpty()) {
      Open o = open.pop();
      boolean first = text.substring(paragraph.begin(), o.begin()).isBlank();
      if (o.mark() == Mark.DOUBLE && (o.directed() || first || nextOpens)) {
        Span inside =
            new Span(o.begin() + o.width(), Math.max(o.begin() + o.width(), paragraph.end()));
        add(new Span(o.begin(), paragraph.end()), inside, false, nextOpens);
      }
    }
  }

  private void add(Span span, Span inside, boolean closed, boolean carried) {
    found.add(new Quotation(span, inside, 0, closed, carried));
  }

  private char before(int i, Span paragraph) {
    return i > paragraph.begin() ? text.charAt(i - 1) : ' ';
  }

  private char after(int i, Span paragraph) {
    return i < paragraph.end() ? text.charAt(i) : ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
