package org.hearsay.exchange.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** PLOVER's JSON lines. */
public final class PloverFormat implements ExportFormat {
  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String title() {
    return "PLOVER's JSON lines, with who says so in fields of our own";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "an event without a day has the date null, although the format wants one",
        "religion, ethnicity, gender and age, which are not measured, have no fields");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new JsonEvents(output, PloverEvent::json);
  }
}
