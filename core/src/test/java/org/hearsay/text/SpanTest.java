package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  /** All spans between 0 and 6. */
  private static final List<Span> ALL = all();

  private static List<Span> all() {
    List<Span> all = new ArrayList<>();
    for (int begin = 0; begin <= 6; begin++) {
      for (int end = begin; end <= 6; end++) {
        all.add(new Span(begin, end));
      }
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "-2, -1", "0, -2147483648"})
  void boundsOutOfOrderAreRefusedAndNamed(int begin, int end) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> new Span(begin, end));
    assertEquals("begin and end must be 0 <= begin <= end: " + begin + ", " + end, e.getMessage());
  }

  @Test
  void twoSpansOverlapWhereTheyShareAnOffset() {
    for (Span a : ALL) {
      for (Span b : ALL) {
        boolean shared = false;
        for (int i = 0; i < 6; i++) {
          shared |= a.contains(i) && b.contains(i);
        }
        boolean expected = shared;
        if (!a.isEmpty() && !b.isEmpty()) {
          assertEquals(expected, a.overlaps(b), a + " and " + b);
        }
        assertEquals(a.overlaps(b), b.overlaps(a), a + " and " + b);
      }
    }
  }

  @Test
  void theCoverIsTheSmallestSpanThatContainsBoth() {
    for (Span a : ALL) {
      for (Span b : ALL) {
        Span cover = Span.covering(a, b);
        assertTrue(cover.contains(a) && cover.contains(b), a + " and " + b);
        ALL.stream()
            .filter(s -> s.contains(a) && s.contains(b))
            .forEach(s -> assertTrue(s.contains(cover), s + " is smaller than " + cover));
        assertEquals(cover, Span.covering(List.of(b, a, b)));
      }
    }
    assertThrows(NoSuchElementException.class, () -> Span.covering(List.of()));
  }

  @Test
  void theOrderPutsTheOuterBeforeTheInner() {
    for (Span a : ALL) {
      for (Span b : ALL) {
        assertEquals(a.equals(b), a.compareTo(b) == 0, a + " and " + b);
        assertEquals(
            Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), a + " and " + b);
        if (a.contains(b) && !a.equals(b) && !b.isEmpty()) {
          assertTrue(a.compareTo(b) < 0, a + " and " + b);
        }
      }
    }
  }

  @Test
  void anEmptySpanHoldsNoOffset() {
    Span empty = new Span(3, 3);
    assertTrue(empty.isEmpty());
    assertEquals(0, empty.length());
    assertFalse(empty.contains(3));
    assertTrue(empty.contains(empty));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~ \t\r\nword ~, word",
        "~\u00a0\u2003word\u202f~, word",
        "~\uFEFFword~, word",
        "~two words~, two words",
        "~  ~, ~~",
        "~~, ~~",
        "~ 😀 ~, 😀"
      })
  void stripTakesAllWhiteSpaceFromBothEnds(String text, String stripped) {
    Span span = new Span(0, text.length()).strip(text);
    assertEquals(stripped, span.in(text), "<" + text + ">");
    assertEquals(span, span.strip(text), "<" + text + ">");
  }

  @Test
  void stripLooksAtNothingOutsideTheSpan() {
    assertEquals(new Span(3, 4), new Span(2, 5).strip("a  b  c"));
  }
}
