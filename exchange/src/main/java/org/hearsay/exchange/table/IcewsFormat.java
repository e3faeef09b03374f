package org.hearsay.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.export.When;

/** The yearly files of ICEWS: 20 columns, tab, a header; a row for each pair of parties. */
final class IcewsFormat implements ExportFormat {
  static final List<String> COLUMNS =
      List.of(
          ("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,"
                  + "Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,"
                  + "Publisher,City,District,Province,Country,Latitude,Longitude")
              .split(",", -1));

  @Override
  public String name() {
    return "icews";
  }

  @Override
  public String title() {
    return "ICEWS, tab-separated, 20 columns";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "on whose word it is told, who denies it, status",
        "types and modes of PLOVER: CAMEO has codes of its own, at root or base",
        "text and offsets; all tellings but the first",
        "articles, unique texts, outlets, origins",
        "quantities; the end of an interval; whether the date is that of publication",
        "sectors as ICEWS words them: those of PLOVER stand there",
        "ids as they are: Event ID and Story ID are hashes, a row for each pair of parties (25 at"
            + " most)");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    TabFile file = new TabFile(output, COLUMNS.size());
    file.row(COLUMNS);
    return new EventWriter() {
      @Override
      public void add(EventRecord event) throws IOException {
        for (Dyad dyad : Dyad.of(event)) {
          file.row(row(event, dyad));
        }
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  private static List<String> row(EventRecord event, Dyad dyad) {
    Telling first = event.asserting().get(0);
    Cameo cameo = Cameo.of(event);
    List<String> row = new ArrayList<>();
    row.add(Long.toString(dyad.id()));
    row.add(event.date().map(When::since).map(Object::toString).orElse(""));
    party(row, dyad.actor());
    row.add(cameo.label());
    row.add(cameo.code());
    row.add(Cell.number(cameo.goldstein()));
    party(row, dyad.recipient());
    row.add(Long.toString(Dyad.id(first.report().id())));
    row.add(Integer.toString(first.sentenceNumber()));
    row.add(first.report().outlet().orElse(""));
    row.addAll(Levels.of(event.place()).cells());
    row.add(CountryCodes.name(event.place().flatMap(Location::country)));
    row.add(Cell.number(event.place().flatMap(Location::latitude)));
    row.add(Cell.number(event.place().flatMap(Location::longitude)));
    return row;
  }

  private static void party(List<String> row, Optional<Actor> actor) {
    row.add(actor.map(Actor::label).orElse(""));
    row.add(actor.map(a -> Cell.list(a.sectors())).orElse(""));
    row.add(CountryCodes.name(actor.flatMap(Actor::country)));
  }
}
