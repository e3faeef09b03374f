package org.hearsay.exchange.citron;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** Citron's JSON: of one report a file as Citron reads it, of several one a line. */
public final class CitronFormat implements ExportFormat {
  @Override
  public String name() {
    return "citron";
  }

  @Override
  public String title() {
    return "quotations as JSON lines, a report each, as the BBC's Citron has them";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "events, places, dates, quantities",
        "kind, polarity and nesting of statements, and the type of their sources",
        "statements without a cue",
        "sources that are unclear or private persons: their quotations have none");
  }

  @Override
  public Content content() {
    return Content.STATEMENTS;
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new CitronWriter(output);
  }
}
