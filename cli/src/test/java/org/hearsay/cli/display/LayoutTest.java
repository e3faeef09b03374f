package org.hearsay.cli.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.cli.display.Grid.Cell;
import org.hearsay.cli.display.Mark.Kind;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static String marked(String text, Palette palette, Mark... marks) {
    return MarkedText.render(Report.of(text), List.of(marks), palette, 60);
  }

  private static Mark mark(String text, String words, Kind kind, String number) {
    int at = text.indexOf(words);
    return new Mark(new Span(at, at + words.length()), kind, Style.CONTENT, number);
  }

  @Test
  void measuresWideCharactersAndMarks() {
    assertEquals(4, Width.of("abcd"));
    assertEquals(4, Width.of("北京"));
    assertEquals(1, Width.of("e\u0301"));
    assertEquals("北…", Width.cut("北京市", 4));
    assertEquals("one two…", Width.cut("one two three", 10));
    assertEquals("北  ", Width.pad("北", 4));
  }

  @Test
  void wrapsAtSpacesAndBreaksWhatIsTooWide() {
    assertEquals(List.of("aa bb", "cc"), Wrap.lines("aa bb cc", 5));
    assertEquals(List.of("abcde", "fgh"), Wrap.lines("abcdefgh", 5));
  }

  @Test
  void aGridFitsItsWidth() {
    Grid grid = new Grid(1, 2);
    grid.add(new Cell(Style.NORMAL, "source"), new Cell(Style.NORMAL, "words ".repeat(30)));
    grid.add(new Cell(Style.NORMAL, "a longer source"), new Cell(Style.NORMAL, "短い"));
    String lines = grid.render(Palette.PLAIN, 50);
    assertTrue(lines.lines().allMatch(l -> Width.of(l) <= 50), lines);
    assertEquals(2, lines.lines().count());
  }

  @Test
  void nestedMarksCloseFromTheInsideOut() {
    String text = "Agerpres says she denied that it rained.";
    String shown =
        marked(
            text,
            Palette.PLAIN,
            mark(text, "she denied that it rained", Kind.CONTENT, "ᵃ¹"),
            mark(text, "that it rained", Kind.CONTENT, "ᵃ²"),
            mark(text, "denied", Kind.CUE, "ᵃ²"));
    assertEquals("Agerpres says [she /denied/ᵃ² [that it rained]ᵃ²]ᵃ¹.\n", shown);
  }

  @Test
  void marksThatCrossAreBothShown() {
    String text = "One two three four five six.";
    String shown =
        marked(
            text,
            Palette.PLAIN,
            mark(text, "two three four", Kind.CONTENT, "ᵃ¹"),
            mark(text, "four five", Kind.SOURCE, "ᵃ²"));
    assertEquals("One [two three {four]ᵃ¹ five}ᵃ² six.\n", shown);
  }

  @Test
  void theTextCannotSteerTheTerminal() {
    String text = "A quiet \u001B[2J evening \u202Etxet\u202C in the town.";
    String shown = marked(text, Palette.PLAIN);
    assertFalse(shown.contains("\u001B"), shown);
    assertFalse(shown.contains("\u202E"), shown);
  }

  @Test
  void everyLineEndsWithoutColour() {
    String text = "She said that " + "it rained and ".repeat(20) + "it poured.";
    Mark content = mark(text, text.substring(9), Kind.CONTENT, "ᵃ¹");
    String shown = marked(text, Palette.COLOUR, content);
    assertTrue(shown.lines().count() > 2);
    assertTrue(
        shown
            .lines()
            .allMatch(l -> l.isEmpty() || l.endsWith("\u001B[0m") || !l.contains("\u001B")));
  }
}
