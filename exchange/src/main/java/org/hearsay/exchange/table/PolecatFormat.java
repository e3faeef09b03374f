package org.hearsay.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.coding.Coder;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.export.When;

/** The weekly files of POLECAT: 40 columns, tab, a header; several values between "; ". */
final class PolecatFormat implements ExportFormat {
  static final List<String> COLUMNS =
      List.of(
          ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
                  + "Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,"
                  + "Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,"
                  + "Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,"
                  + "Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,"
                  + "GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,"
                  + "Story Organizations,Story Locations,Language,Version")
              .split(",", -1));

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public String title() {
    return "POLECAT, tab-separated, 40 columns";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "on whose word it is told, who denies it, status",
        "text, sentence and offsets",
        "articles, unique texts, outlets, origins",
        "quantities; the end of an interval; whether the date is that of publication",
        "of several outlets all but the first",
        "left empty: Wikipedia ids, Raw Placename, Feature Type, Story People,"
            + " Story Organizations, Story Locations");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    TabFile file = new TabFile(output, COLUMNS.size());
    file.row(COLUMNS);
    return new EventWriter() {
      @Override
      public void add(EventRecord event) throws IOException {
        file.row(row(event));
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  private static List<String> row(EventRecord event) {
    Telling first = event.asserting().get(0);
    List<String> row = new ArrayList<>();
    row.add(event.id());
    row.add(event.date().map(When::since).map(Object::toString).orElse(""));
    row.add(event.type().name());
    row.add(Cell.list(event.modes()));
    row.add(Cell.number(event.score()));
    row.add(event.quad().name().replace('_', ' '));
    row.add(Cell.list(event.contexts()));
    party(row, event.actors());
    party(row, event.recipients());
    place(row, event.place());
    row.add(first.report().outlet().orElse(""));
    row.add(first.report().day().map(Object::toString).orElse(""));
    row.addAll(List.of("", "", ""));
    row.add(first.report().language().orElse("").toLowerCase(Locale.ROOT));
    row.add("hearsay " + Coder.VERSION);
    return row;
  }

  private static void party(List<String> row, List<Actor> actors) {
    List<String> sectors = actors.stream().flatMap(a -> a.sectors().stream()).distinct().toList();
    row.add(Cell.joined(actors.stream().map(Actor::label)));
    row.add(each(actors, a -> a.country().stream()));
    row.add(each(actors, a -> Stream.of(CountryCodes.of(a.country()).cow())));
    row.add(sectors.stream().findFirst().orElse(""));
    row.add(Cell.list(sectors));
    row.add(each(actors, a -> a.roles().stream()));
    row.add(Cell.joined(actors.stream().map(Actor::text)));
    row.add("");
  }

  private static String each(List<Actor> actors, Function<Actor, Stream<String>> of) {
    return Cell.list(actors.stream().flatMap(of));
  }

  private static void place(List<String> row, Optional<Location> place) {
    row.add(place.map(Location::name).orElse(""));
    row.addAll(Levels.of(place).cells());
    row.add(place.flatMap(Location::country).orElse(""));
    row.add(Cell.number(place.flatMap(Location::latitude)));
    row.add(Cell.number(place.flatMap(Location::longitude)));
    row.add(place.flatMap(Location::geonames).map(Object::toString).orElse(""));
    row.addAll(List.of("", ""));
  }
}
