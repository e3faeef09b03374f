package org.hearsay.cli.display;

import org.hearsay.attribution.Attribution;
import org.hearsay.cli.display.Grid.Cell;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Wording;
import org.hearsay.coding.CodedReport;
import org.hearsay.event.Event;

/**
 * One report in short: its events, then its statements.
 *
 * @param columns width of the terminal
 */
public record TableView(Palette palette, int columns) {

  /** The lines of one report and an empty one. */
  public String render(CodedReport coded) {
    Wording wording = new Wording(coded);
    Grid events = new Grid(4, 1.6, 4, 2, 1.2);
    for (Event event : coded.events()) {
      EventWords words = new EventWords(event, wording);
      events.add(
          new Cell(words.style(), words.type()),
          new Cell(Style.NORMAL, words.parties()),
          new Cell(Style.CUE, words.status()),
          new Cell(Style.NORMAL, words.whenWhere()),
          new Cell(words.voiceStyle(), words.voice()));
    }
    Grid statements = new Grid(1, 1.3, 2);
    for (Attribution attribution : coded.attributions()) {
      StatementWords words = new StatementWords(attribution, wording);
      Style content = words.isDenied() ? Style.DENIED : Style.NORMAL;
      statements.add(
          new Cell(Style.SOURCE, words.sources()),
          new Cell(words.isDenied() ? Style.DENIED : Style.CUE, words.cue()),
          new Cell(content, words.content()));
    }
    StringBuilder out = new StringBuilder(Heading.of(coded.report(), palette, columns));
    out.append(section("Events, and on whose word", events));
    out.append(section("Statements: " + wording.reports() + " that", statements));
    if (coded.events().isEmpty() && coded.attributions().isEmpty()) {
      out.append('\n')
          .append(palette.paint(Style.FAINT, "  no events of public affairs, no statements"));
      out.append('\n');
    }
    return out.append('\n').toString();
  }

  private String section(String name, Grid grid) {
    String lines = grid.render(palette, columns);
    return lines.isEmpty() ? "" : "\n" + palette.paint(Style.FAINT, name) + "\n" + lines;
  }
}
