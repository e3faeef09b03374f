package org.hearsay.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Telling;

/**
 * GDELT 2.0: two files, NAME.export.CSV with the events and NAME.mentions.CSV with their mentions;
 * tab, no header, a row for each pair of parties. Format: "The GDELT Event Database Data Format
 * Codebook V2.0" (2015).
 */
final class GdeltFormat implements ExportFormat {
  @Override
  public String name() {
    return "gdelt";
  }

  @Override
  public String title() {
    return "GDELT 2.0: PATH.export.CSV (61 columns), PATH.mentions.CSV (16)";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "on whose word it is told, who denies it, status",
        "types and modes of PLOVER: CAMEO has codes of its own, at root or base",
        "quantities; the end of an interval; whether the date is that of publication",
        "unique texts and origins: NumSources counts outlets, and all counts are over all reports",
        "ids as they are: GLOBALEVENTID is a hash, a row for each pair of parties (25 at most)",
        "IsRootEvent is 1 where a headline tells it",
        "left empty: tone, religion, ethnicity, known groups, where the parties are, ADM1 and ADM2"
            + " below countries, FeatureID");
  }

  /** The file of one of the two tables. */
  static Path file(Path output, String table) {
    String name = output.getFileName().toString().replaceFirst("(?i)(\\.export)?\\.csv$", "");
    return output.resolveSibling(name + "." + table + ".CSV");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    TabFile events = new TabFile(file(output, "export"), GdeltEvent.COLUMNS.size());
    TabFile mentions = new TabFile(file(output, "mentions"), GdeltMention.COLUMNS.size());
    return new EventWriter() {
      @Override
      public void add(EventRecord event) throws IOException {
        for (Dyad dyad : Dyad.of(event)) {
          List<String> row = GdeltEvent.row(event, dyad);
          events.row(row);
          for (Telling telling : event.asserting()) {
            mentions.row(GdeltMention.row(dyad, telling, GdeltEvent.added(event)));
          }
        }
      }

      @Override
      public void close() throws IOException {
        try (events) {
          mentions.close();
        }
      }
    };
  }
}
