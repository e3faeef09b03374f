package org.hearsay.exchange.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** One graph of claims as JSON-LD. */
public final class ClaimFormat implements ExportFormat {
  @Override
  public String name() {
    return "claim";
  }

  @Override
  public String title() {
    return "schema.org Claims (JSON-LD) and where they appear; of happenings also which contradict";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "types, parties, places, dates, quantities of events; counts of origins",
        "of happenings: what is said of no event",
        "of mentions: which claims contradict");
  }

  @Override
  public Content content() {
    return Content.EVENTS_AND_STATEMENTS;
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new ClaimWriter(output);
  }
}
