package org.hearsay.cli.csv;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.cli.wording.Wording;
import org.hearsay.coding.CodedReport;
import org.hearsay.text.Span;

/**
 * One row an attribution. {@code voice} is the source, then who reports that it said so; a negative
 * {@code polarity} means that one of them denies the content.
 */
public final class AttributionCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "report",
          "outlet",
          "published",
          "title",
          "headline",
          "attribution",
          "kind",
          "source",
          "source_type",
          "cue",
          "content",
          "voice",
          "certainty",
          "polarity",
          "confidence",
          "url");

  private final Accusations accusations;

  /**
   * @param accusations decides which rows are left out
   */
  public AttributionCsv(Accusations accusations) {
    this.accusations = accusations;
  }

  public String header() {
    return Cells.header(COLUMNS);
  }

  /** The rows of one report. */
  public String rows(CodedReport coded) {
    Wording wording = new Wording(coded);
    StringBuilder rows = new StringBuilder();
    accusations.attributions(coded).forEach(x -> rows.append(row(coded, x, wording)));
    return rows.toString();
  }

  private static String row(CodedReport coded, Attribution a, Wording wording) {
    List<Attribution> chain = wording.chain(a);
    return Cells.of(coded.report())
        .yes(a.headline())
        .text(a.id())
        .text(Wording.lower(a.kind()))
        .text(wording.source(a))
        .text(Wording.lower(a.sourceType()))
        .text(a.cue().map((Span cue) -> wording.words(cue)))
        .text(wording.content(a))
        .text(wording.sources(chain))
        .text(Wording.lower(a.certainty()))
        .text(Wording.isDenied(chain) ? "negative" : "positive")
        .number(a.confidence())
        .text(coded.report().metadata().url())
        .row();
  }
}
