package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.cli.csv.Accusations;
import org.hearsay.cli.csv.AttributionCsv;
import org.hearsay.cli.csv.EventCsv;
import org.hearsay.cli.display.ExplainView;
import org.hearsay.cli.display.Palette;
import org.hearsay.cli.display.TableView;
import org.hearsay.cli.run.Rendering;
import org.hearsay.coding.CodedReportWriter;

/** Makes the renderings that a user can choose. */
final class Renderings {
  private Renderings() {}

  static Rendering jsonl() {
    return new Rendering("", coded -> CodedReportWriter.write(coded) + "\n");
  }

  /**
   * @param wanted whether accusations against persons are written
   */
  static Rendering csv(Records records, boolean wanted) {
    Accusations accusations = new Accusations(wanted);
    return switch (records) {
      case EVENTS -> {
        EventCsv csv = new EventCsv(accusations);
        yield new Rendering(csv.header(), csv::rows, () -> remark(accusations.leftOut()));
      }
      case ATTRIBUTIONS -> {
        AttributionCsv csv = new AttributionCsv(accusations);
        yield new Rendering(csv.header(), csv::rows, () -> remark(accusations.leftOut()));
      }
    };
  }

  private static String remark(long leftOut) {
    return leftOut == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "left out %,d %s with accusations against persons (--accusations writes them)",
            leftOut,
            leftOut == 1 ? "row" : "rows");
  }

  static Rendering table(Palette palette, int columns) {
    TableView view = new TableView(palette, columns);
    return new Rendering("", view::render);
  }

  static Rendering explain(Palette palette, int columns) {
    ExplainView view = new ExplainView(palette, columns);
    return new Rendering(view.legend(), view::render);
  }
}
