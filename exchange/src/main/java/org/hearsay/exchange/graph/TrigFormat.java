package org.hearsay.exchange.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** TriG. */
public final class TrigFormat implements ExportFormat {
  @Override
  public String name() {
    return "trig";
  }

  @Override
  public String title() {
    return "linked data (TriG): SEM events, GAF mentions, GRaSP attributions, a graph a report";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "characters that XML 1.0 forbids become U+FFFD",
        "of a telling that asserts nothing the parties are told of the mention, not of the event");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new TrigWriter(output);
  }
}
