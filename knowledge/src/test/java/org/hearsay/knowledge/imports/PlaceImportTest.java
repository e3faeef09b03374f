package org.hearsay.knowledge.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.knowledge.PlaceDatabase;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceImportTest {
  @TempDir private Path folder = Path.of("");
  private Path places = Path.of("");
  private Path names = Path.of("");
  private Path into = Path.of("");

  @BeforeEach
  void samples() throws IOException {
    places = Imported.sample(folder, "allCountries.txt");
    names = Imported.sample(folder, "alternateNamesV2.txt");
    into = folder.resolve("data");
  }

  private List<Long> named(String name) {
    try (PlaceDatabase index = PlaceDatabase.open(into.resolve("places.db"))) {
      return index.named(name).stream().map(Toponym::geonames).toList();
    }
  }

  @Test
  void aPlaceHasAllThatItsLineSays() {
    Imported.into(into, places, names);
    try (PlaceDatabase index = PlaceDatabase.open(into.resolve("places.db"))) {
      Toponym port =
          new Toponym(
              9000001,
              "Port Larkin",
              Toponym.Kind.CAPITAL,
              "PAN",
              "08",
              520_000,
              new Point(8.95, -79.5));
      assertEquals(List.of(port), index.named("PORT LARKIN"));
      assertEquals(List.of(port), index.named("Puerto Larkin"));
      assertEquals(Toponym.Kind.AREA, index.named("Sea of Vell").get(0).kind());
      assertEquals("", index.named("Sea of Vell").get(0).country());
      assertEquals(Toponym.Kind.COUNTRY, index.named("Norlandia").get(0).kind());
      assertEquals(Toponym.Kind.SITE, index.named("Larkin Airport").get(0).kind());
    }
  }

  @Test
  void theLargestOfANameIsFirstAndHamletsAreLast() {
    Imported.into(into, places, names);
    assertEquals(List.of(9000004L, 9000002L, 9000003L), named("Larkin"));
    try (PlaceDatabase index = PlaceDatabase.open(into.resolve("places.db"))) {
      assertEquals(Toponym.Kind.TOWN, index.named("Larkinville").get(0).kind());
      assertEquals(Toponym.Kind.HAMLET, index.named("Larkin").get(1).kind());
    }
  }

  @Test
  void smallWatersHotelsAndWhatIsNoMoreAreLeftOut() {
    Imported.into(into, places, names);
    for (String none : List.of("Mill Creek", "Mill Brook", "Hotel Larkin", "Old Tolvane")) {
      assertEquals(List.of(), named(none), none);
    }
    assertEquals(List.of(9000010L), named("Rio Karsa"));
  }

  @Test
  void codesNicknamesAndFormerNamesAreNoNames() {
    Imported.into(into, places, names);
    for (String none : List.of("PLK", "Q9000001", "0801", "Old Larkin", "The Harbour", "Ларкин")) {
      assertEquals(List.of(), named(none), none);
    }
    assertEquals(List.of(9000001L), named("Larkinhamn"));
    assertEquals(List.of(9000014L), named("Gjovikdalen"));
    assertEquals(List.of(9000006L), named("Provinz Tolvane"));
  }

  @Test
  void badLinesAreNamedAndAllOthersRead() {
    Imported run = Imported.into(into, places, names);
    assertFalse(run.complete());
    assertEquals(
        List.of(
            places + ":15: expected 19 tab-separated columns, found 1",
            places + ":16: expected degrees up to 90, found \"98.0\"",
            places + ":17: expected an ISO 3166 country, found \"Q9\"",
            names + ":15: expected a place's number, found \"number\""),
        run.messages());
    assertEquals(11, run.made().get(0).entries());
    assertEquals(List.of(9000014L), named("Gjøvikdal"));
  }

  @Test
  void afterTwentyBadLinesTheOthersAreOnlyCounted() throws IOException {
    Files.writeString(places, "x\n".repeat(50), java.nio.file.StandardOpenOption.APPEND);
    Imported run = Imported.into(into, places);
    assertEquals(21, run.messages().size());
    assertEquals(places + ": 33 more lines that could not be read", run.messages().get(20));
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    Imported.into(into, names, places);
    assertEquals(List.of(9000001L), named("Larkinhamn"));
  }

  @Test
  void zippedGzippedAndPipedAsPublished() throws IOException {
    Path zip = folder.resolve("allCountries.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write(
          "The main 'geoname' table has the following fields".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("iso-languagecodes.txt"));
      out.write("ISO 639-3\tISO 639-2\tISO 639-1\tName\n".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("allCountries.txt"));
      out.write(Files.readAllBytes(places));
    }
    Imported run = Imported.into(into, zip);
    assertEquals(11, run.made().get(0).entries());
    assertTrue(run.messages().get(0).startsWith(zip + "!allCountries.txt:15: "), run.toString());
    Path gz = folder.resolve("places.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(Files.readAllBytes(places));
    }
    assertEquals(11, Imported.into(folder.resolve("b"), gz).made().get(0).entries());
    Imported piped = Imported.with(Files.readString(places), folder.resolve("c"), "-");
    assertEquals(11, piped.made().get(0).entries());
    assertTrue(piped.messages().get(0).startsWith("standard input:15: "), piped.toString());
  }

  @Test
  void aCutFileGivesWhatIsThere() throws IOException {
    Path gz = folder.resolve("places.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(Files.readAllBytes(places));
    }
    try (RandomAccessFile file = new RandomAccessFile(gz.toFile(), "rw")) {
      file.setLength(file.length() - 12);
    }
    Imported run = Imported.into(into, gz);
    assertFalse(run.complete());
    String last = run.messages().get(run.messages().size() - 1);
    assertTrue(last.contains("expected more to read, found"), last);
    assertEquals(List.of(9000001L), named("Port Larkin"));
  }

  @Test
  void whatWasImportedBeforeStaysUntilItsPlaceComesAgain() throws IOException {
    Imported.into(into, places, names);
    String line = Files.readAllLines(places).get(0);
    Path more = folder.resolve("XX.txt");
    String moved = line.replace("520000", "530000").replace("Old Larkin", "Larkinia");
    Files.writeString(more, moved + "\n" + moved.replace("9000001\tPort", "9000077\tEast") + "\n");
    Imported run = Imported.into(into, more);
    assertTrue(run.complete(), run.toString());
    assertEquals(12, run.made().get(0).entries());
    assertEquals(List.of(9000001L), named("Larkinhamn"));
    assertEquals(List.of(9000001L, 9000077L), named("Larkinia"));
    assertEquals(List.of(9000010L), named("Rio Karsa"));
    try (PlaceDatabase index = PlaceDatabase.open(into.resolve("places.db"))) {
      assertEquals(530_000, index.named("Port Larkin").get(0).population());
    }
  }

  @Test
  void otherNamesMayComeLaterButNotAlone() {
    Imported alone = Imported.into(into, names);
    assertEquals(List.of(), alone.made());
    assertEquals(
        List.of(names + ": expected a table of places with it (allCountries.zip), found none"),
        alone.messages());
    Imported.into(into, places);
    assertEquals(List.of(9000001L), named("Old Larkin"));
    Imported.into(into, names);
    assertEquals(List.of(), named("Old Larkin"));
    assertEquals(List.of(9000001L), named("Larkinhamn"));
  }

  @Test
  void aStoppedImportLeavesTheOldIndex() throws IOException {
    Imported.into(into, places);
    Files.writeString(into.resolve("places.db.part"), "half an index");
    Files.writeString(into.resolve("places.db.work"), "half a table");
    assertEquals(List.of(9000001L), named("Port Larkin"));
    Imported.into(into, names);
    assertEquals(List.of(9000001L), named("Larkinhamn"));
    assertFalse(Files.exists(into.resolve("places.db.part")));
    assertFalse(Files.exists(into.resolve("places.db.work")));
  }

  @Test
  void whatIsNoIndexIsLeftAlone() throws IOException {
    Files.createDirectories(into);
    Path file = Files.writeString(into.resolve("places.db"), "my notes ".repeat(200));
    IndexException e = assertThrows(IndexException.class, () -> Imported.into(into, places));
    assertEquals(
        file + ": expected an index, found a file of another kind", String.valueOf(e.getMessage()));
    assertTrue(Files.readString(file).startsWith("my notes"));
  }

  @Test
  void whatIsNoTableIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("x.txt"), "Police arrested two men.\n");
    Imported run = Imported.into(into, text, folder.resolve("missing"), folder);
    assertEquals(List.of(), run.made());
    assertFalse(run.complete());
    assertEquals(3, run.messages().size());
    assertTrue(run.messages().get(0).startsWith(text + ": expected a table of GeoNames"));
    assertTrue(run.messages().get(1).endsWith("missing: expected a file, found none"));
    assertFalse(Files.exists(into));
  }

  @Test
  void theIndexIsAnOrdinaryDatabase() throws SQLException {
    Imported.into(into, places, names);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + into.resolve("places.db"));
        ResultSet check = c.createStatement().executeQuery("PRAGMA integrity_check")) {
      assertEquals("ok", check.getString(1));
      try (ResultSet row =
          c.createStatement().executeQuery("SELECT count(*), sum(lines), sum(bad) FROM source")) {
        assertEquals(2, row.getInt(1));
        assertEquals(32, row.getInt(2));
        assertEquals(4, row.getInt(3));
      }
    }
  }
}
