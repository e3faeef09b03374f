package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Attribution;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Wording;
import org.hearsay.coding.Basis;
import org.hearsay.coding.CodedReport;
import org.hearsay.event.Event;

/** One report with its marks, and under it what each mark means and why it was set. */
public final class ExplainView {
  private static final int MAX_COLUMNS = 100;

  private final Palette palette;
  private final int columns;
  private final Basis basis = new Basis();

  /**
   * @param columns width of the terminal; lines of text are never longer than is good to read
   */
  public ExplainView(Palette palette, int columns) {
    this.palette = palette;
    this.columns = Math.min(columns, MAX_COLUMNS);
  }

  /** What the marks look like. */
  public String legend() {
    Wrap legend = new Wrap(palette, columns);
    boolean plain = palette == Palette.PLAIN;
    legend.add(Style.FAINT, "Marks: ");
    legend.add(Style.SOURCE, plain ? "{source}" : "source");
    legend.add(Style.NORMAL, " ");
    legend.add(Style.CUE, plain ? "/said/" : "said");
    legend.add(Style.MARK, "ᵃ¹ ");
    legend.add(Style.CONTENT, plain ? "[content]" : "content");
    legend.add(Style.NORMAL, " ");
    legend.add(Style.INNER, plain ? "" : "within content");
    legend.add(Style.NORMAL, plain ? "" : ", ");
    legend.add(Style.DENIED, plain ? "" : "denied");
    legend.add(Style.NORMAL, plain ? "and " : ", ");
    legend.add(Style.TRIGGER, plain ? "*act*" : "act");
    legend.add(Style.MARK, "ᵉ¹");
    return legend.end() + "\n\n";
  }

  /** The lines of one report and an empty one. */
  public String render(CodedReport coded) {
    Wording wording = new Wording(coded);
    // A title that stands in the text is shown there.
    boolean titleInText = coded.report().layout().title().isPresent();
    StringBuilder out =
        new StringBuilder(
            titleInText
                ? Heading.facts(coded.report(), palette, columns)
                : Heading.of(coded.report(), palette, columns));
    out.append('\n');
    List<Mark> marks = Mark.all(coded, wording);
    out.append(MarkedText.render(coded.report(), marks, palette, columns)).append('\n');
    if (!coded.attributions().isEmpty()) {
      out.append(head("Statements: " + wording.reports() + " that"));
      coded.attributions().forEach(a -> statement(out, new StatementWords(a, wording)));
      out.append('\n');
    }
    if (!coded.events().isEmpty()) {
      out.append(head("Events: " + wording.reports() + ""));
      coded.events().forEach(e -> event(out, new EventWords(e, wording)));
      out.append('\n');
    }
    List<EntityWords> entities = EntityWords.all(coded);
    if (!entities.isEmpty()) {
      out.append(head("Who and what:"));
      entities.forEach(e -> entity(out, e));
      out.append('\n');
    }
    if (coded.events().isEmpty() && coded.attributions().isEmpty()) {
      out.append(head("No events of public affairs, no statements.")).append('\n');
    }
    return out.toString();
  }

  private String head(String words) {
    return palette.paint(Style.FAINT, words) + "\n";
  }

  private void statement(StringBuilder out, StatementWords words) {
    Attribution a = words.attribution();
    Entry entry = new Entry(a.id(), palette, columns);
    Style cue = words.isDenied() ? Style.DENIED : Style.CUE;
    if (words.cueComesFirst()) {
      entry.add(cue, words.cue() + " ").add(Style.SOURCE, words.source());
    } else {
      entry.add(Style.SOURCE, words.source());
      entry.add(cue, words.cue().isEmpty() ? "" : " " + words.cue());
    }
    entry.add(Style.NORMAL, words.onTheWord());
    Style content = words.isDenied() ? Style.DENIED : Style.NORMAL;
    entry.add(Style.NORMAL, ": ").add(content, Width.cut(words.content(), columns));
    List<String> facts = new ArrayList<>();
    facts.add(Wording.lower(a.kind()));
    facts.add(Wording.lower(a.sourceType()) + " source");
    facts.add(words.certainty());
    facts.add(confidence(a.confidence()));
    facts.add(basis.explain(a.basis()));
    out.append(entry.end(facts));
  }

  private void event(StringBuilder out, EventWords words) {
    Event e = words.event();
    Entry entry = new Entry(e.id(), palette, columns);
    entry.add(words.style(), words.type());
    entry.add(Style.NORMAL, " (").add(Style.TRIGGER, words.trigger()).add(Style.NORMAL, "): ");
    entry.add(Style.NORMAL, words.parties());
    String whenWhere = words.whenWhere();
    entry.add(Style.NORMAL, whenWhere.isEmpty() ? "" : ", " + whenWhere);
    entry.add(Style.NORMAL, "; ");
    entry.add(words.voiceStyle(), words.onTheWord());
    List<String> facts = new ArrayList<>();
    facts.add(Wording.lower(e.status()));
    words.quantities().forEach(facts::add);
    facts.add(confidence(e.confidence()));
    facts.add(basis.explain(e.basis()));
    out.append(entry.end(facts));
  }

  private void entity(StringBuilder out, EntityWords words) {
    Entry entry = new Entry(words.entity().id(), palette, columns);
    entry.add(Style.SOURCE, words.name()).add(Style.NORMAL, ": " + words.kind());
    out.append(entry.end(List.of(words.why(), words.mentions())));
  }

  private static String confidence(double value) {
    return String.format(Locale.ROOT, "confidence %.2f", value);
  }
}
