package org.hearsay.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Listed;
import org.hearsay.exchange.export.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back by DuckDB. */
class TableFormatsTest {
  private final Path folder;

  TableFormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<EventRecord> bridge() {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      return Listed.happenings(Selection.standard(), archive);
    }
  }

  private static void assertRow(String from, Map<String, String> expected) {
    Map<String, String> found = new TreeMap<>();
    List<List<String>> names = Duck.ask("DESCRIBE SELECT * FROM " + from);
    List<List<String>> rows = Duck.ask("SELECT * FROM " + from);
    assertEquals(1, rows.size(), rows.toString());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).get(0);
      if (expected.containsKey(name)) {
        found.put(name, rows.get(0).get(i));
      }
    }
    assertEquals(new TreeMap<>(expected), found);
  }

  @Test
  void polecatHasFortyColumns() throws IOException {
    Path file = Exports.write("polecat", folder, bridge());
    String head = Files.readAllLines(file).get(0);
    assertEquals(40, head.split("\t", -1).length);
    assertTrue(
        head.startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code"));
    String[] columns = head.split("\t", -1);
    assertEquals("Actor Name", columns[7], "loaders read by position");
    assertEquals("Recipient Name", columns[15]);
    assertEquals("Version", columns[39]);
    assertRow(
        Duck.tab(file, true),
        Map.ofEntries(
            Map.entry("Event ID", "happening-1"),
            Map.entry("Event Date", "2024-03-04"),
            Map.entry("Event Type", "ASSAULT"),
            Map.entry("Event Mode", "explosives"),
            Map.entry("Intensity", "-9"),
            Map.entry("Quad Code", "MATERIAL CONFLICT"),
            Map.entry("Contexts", "military"),
            Map.entry("Actor Name", "Northern Column"),
            Map.entry("Actor Country", "MLI"),
            Map.entry("Actor COW", "432"),
            Map.entry("Primary Actor Sector", "REB"),
            Map.entry("Actor Name Raw", "Rebels of the Northern Column"),
            Map.entry("Recipient Sectors", "MIL"),
            Map.entry("City", "Sarn"),
            Map.entry("Country", "MLI"),
            Map.entry("Source", "Vale Post"),
            Map.entry("Publication Date", "2024-03-05")));
  }

  @Test
  void icewsHasTwentyColumns() throws IOException {
    Path file = Exports.write("icews", folder, bridge());
    String head = Files.readAllLines(file).get(0);
    assertEquals(20, head.split("\t", -1).length);
    assertTrue(
        head.startsWith("Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country"));
    assertRow(
        Duck.tab(file, true),
        Map.ofEntries(
            Map.entry("Event ID", Long.toString(Dyad.id("happening-1"))),
            Map.entry("Event Date", "2024-03-04"),
            Map.entry("Source Name", "Northern Column"),
            Map.entry("Source Country", "Mali"),
            Map.entry("Event Text", "Conduct suicide, car, or other non-military bombing"),
            Map.entry("CAMEO Code", "183"),
            Map.entry("Intensity", "-9"),
            Map.entry("Target Name", "Drovian army"),
            Map.entry("Story ID", Long.toString(Dyad.id("own"))),
            Map.entry("Sentence Number", "1"),
            Map.entry("Publisher", "Vale Post"),
            Map.entry("City", "Sarn"),
            Map.entry("Country", "Mali")));
  }

  @Test
  void csvHasAllThatIsKnownAndACodebook() {
    Path file = Exports.write("csv", folder, bridge());
    assertRow(
        Duck.csv(file),
        Map.ofEntries(
            Map.entry("event", "happening-1"),
            Map.entry("quad", "material conflict"),
            Map.entry("since", "2024-03-04"),
            Map.entry("date_basis", "stated"),
            Map.entry("quantities", "dead: four soldiers"),
            Map.entry("dead_low", "4"),
            Map.entry("articles", "3"),
            Map.entry("origins_denying", "1"),
            Map.entry("disputed", "true"),
            Map.entry("only_accused", "false"),
            Map.entry("voice", "Vale Post; Ida Munk; denied by Northern Column"),
            Map.entry("outlet_names", "Vale Post; =Cable & Tab; Sarn Weekly"),
            Map.entry("reports", "own; sourced; denied"),
            Map.entry("trigger_reports", "own; sourced; denied"),
            Map.entry("trigger_offsets", "30-37; 67-74; 62-69"),
            Map.entry("published_last", "2024-03-06")));
    List<List<String>> book = Duck.ask("SELECT * FROM " + Duck.csv(CsvFormat.codebook(file)));
    List<List<String>> columns = Duck.ask("DESCRIBE SELECT * FROM " + Duck.csv(file));
    assertEquals(
        columns.stream().map(c -> c.get(0)).toList(), book.stream().map(b -> b.get(0)).toList());
  }

  /** Each column has the type that the codebook tells. */
  @Test
  void csvHasTheTypesOfItsCodebook() {
    Path file = Exports.write("csv", folder, bridge());
    Map<String, String> types =
        Map.of(
            "text", "VARCHAR", "integer", "BIGINT", "number", "DOUBLE", "date", "DATE", "boolean",
            "BOOLEAN");
    StringBuilder sql = new StringBuilder();
    EventRows.columns()
        .forEach(c -> sql.append(", '" + c.name() + "': '" + types.get(c.type()) + "'"));
    List<List<String>> rows =
        Duck.ask(
            "SELECT * FROM read_csv('"
                + file
                + "', header = true, auto_detect = false, columns = {"
                + sql.substring(2)
                + "})");
    assertEquals(1, rows.size());
  }

  @Test
  void aRowForEachPairOfParties() {
    CodedLine line =
        CodedLine.of("r", "Arl, Bode and Cust signed a pact with Dorn.")
            .state("a", "Arl", "AUT")
            .state("b", "Bode", "BEL")
            .state("c", "Cust", "CHE")
            .state("d", "Dorn", "DNK")
            .event(
                "e1",
                "AGREE",
                "signed",
                e -> e.actor("Arl, Bode and Cust", "a", "b", "c").recipient("Dorn", "d"));
    List<EventRecord> events = Listed.mentions(Selection.standard(), line);
    Path icews = Exports.write("icews", folder, events);
    assertEquals(
        List.of(List.of("3", "3", "1")),
        Duck.ask(
            "SELECT count(*), count(DISTINCT \"Event ID\"), count(DISTINCT \"Target Name\") FROM "
                + Duck.tab(icews, true)));
    Path polecat = Exports.write("polecat", folder, events);
    assertEquals(
        List.of(List.of("Arl; Bode; Cust", "AUT; BEL; CHE", "305; 211; 225")),
        Duck.ask(
            "SELECT \"Actor Name\", \"Actor Country\", \"Actor COW\" FROM "
                + Duck.tab(polecat, true)));
  }

  @Test
  void whatAFormatCannotHoldIsListed() {
    for (ExportFormat format : TableFormats.all()) {
      assertFalse(format.lost().isEmpty(), format.name());
      assertFalse(format.title().isBlank(), format.name());
    }
  }
}
