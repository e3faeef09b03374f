package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Printable;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;

/** What stands above one report. */
final class Heading {
  private Heading() {}

  /** Title, then outlet, time, agencies and id. */
  static String of(Report report, Palette palette, int columns) {
    String title = Printable.line(report.metadata().title().orElse("Report " + report.id()));
    StringBuilder heading = new StringBuilder();
    for (String line : Wrap.lines(title, columns)) {
      heading.append(palette.paint(Style.TITLE, line)).append('\n');
    }
    return heading.append(facts(report, palette, columns)).toString();
  }

  /** Outlet, time, agencies and id. */
  static String facts(Report report, Palette palette, int columns) {
    Metadata data = report.metadata();
    List<String> facts = new ArrayList<>();
    data.outlet().ifPresent(facts::add);
    data.published().ifPresent(p -> facts.add(time(p.value())));
    if (!data.agencies().isEmpty() && !data.agencies().equals(data.outlet().stream().toList())) {
      facts.add("credits " + String.join(", ", data.agencies()));
    }
    facts.add(report.id());
    String line = Width.cut(Printable.line(String.join(" · ", facts)), columns);
    return palette.paint(Style.FAINT, line) + "\n";
  }

  /** A date, or a date and a time without its seconds. */
  private static String time(String iso) {
    return iso.replaceFirst("T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?", " $1")
        .replaceFirst("(\\d\\d:\\d\\d)Z$", "$1 UTC");
  }
}
