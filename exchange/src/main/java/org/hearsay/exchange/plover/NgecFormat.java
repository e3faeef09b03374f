package org.hearsay.exchange.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** NGEC's JSON lines. */
public final class NgecFormat implements ExportFormat {
  @Override
  public String name() {
    return "ngec";
  }

  @Override
  public String title() {
    return "JSON lines as NGEC, the coder of POLECAT, writes them";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "of several tellings all but one: the text is that of the report that tells most",
        "dates have not their words but ISO 8601; qa_score and wiki, which are not measured, are empty",
        "parties that the text names elsewhere have the offsets of the words that stand for them");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new JsonEvents(output, NgecEvent::json);
  }
}
