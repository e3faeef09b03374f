package org.hearsay.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Telling;

/**
 * On whose word each event is told: a row for each link of each telling's chain, innermost first,
 * and one for the outlet where nobody else vouches. Stands beside an export of all events.
 */
public final class GroundsFile {
  private static final List<String> COLUMNS =
      List.of(
          "event",
          "report",
          "outlet",
          "link",
          "source",
          "source_type",
          "cue",
          "content",
          "polarity",
          "accusing",
          "status",
          "confidence");

  private GroundsFile() {}

  /** {@code out.csv.grounds.csv} for {@code out.csv}. */
  public static Path file(Path output) {
    return output.resolveSibling(output.getFileName() + ".grounds.csv");
  }

  /** Begins the file that stands beside an output. */
  public static EventWriter open(Path output) throws IOException {
    CsvFile csv = new CsvFile(file(output), COLUMNS);
    return new EventWriter() {
      @Override
      public void add(EventRecord event) throws IOException {
        for (Telling telling : event.tellings()) {
          int link = 0;
          for (Optional<Ground> ground : chain(telling)) {
            csv.row(row(event, telling, ++link, ground));
          }
        }
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  private static List<Optional<Ground>> chain(Telling telling) {
    return telling.grounds().isEmpty()
        ? List.of(Optional.empty())
        : telling.grounds().stream().map(Optional::of).toList();
  }

  private static List<String> row(
      EventRecord event, Telling telling, int link, Optional<Ground> ground) {
    List<String> row = new ArrayList<>();
    row.add(event.id());
    row.add(telling.report().id());
    row.add(telling.report().outlet().orElse(""));
    row.add(Integer.toString(link));
    row.add(ground.map(Ground::shown).or(() -> telling.report().outlet()).orElse(""));
    row.add(ground.map(Ground::sourceType).orElse("outlet"));
    row.add(ground.flatMap(Ground::cue).map(Piece::text).orElse(""));
    row.add(ground.map(GroundsFile::content).orElse(""));
    row.add(ground.map(Ground::negative).orElse(false) ? "negative" : "positive");
    row.add(Boolean.toString(ground.map(Ground::accusing).orElse(false)));
    row.add(telling.status());
    row.add(Cell.number(ground.map(Ground::confidence).orElse(telling.confidence())));
    return row;
  }

  private static String content(Ground ground) {
    return ground.content().stream().map(Piece::text).collect(Collectors.joining(" … "));
  }
}
