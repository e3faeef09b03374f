package org.hearsay.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** CSV with all that is known, one row an event, and a codebook beside it. */
final class CsvFormat implements ExportFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String title() {
    return "CSV, a row an event, with NAME.codebook.csv beside it";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "which source goes with which telling, but in the order of voice; --all writes them apart",
        "of several tellings all sentences but one",
        "the text of the reports");
  }

  /** {@code out.codebook.csv} for {@code out.csv}. */
  static Path codebook(Path output) {
    String name = output.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    return output.resolveSibling(name + ".codebook.csv");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    EventRows.codebook(codebook(output));
    return EventRows.open(output);
  }
}
