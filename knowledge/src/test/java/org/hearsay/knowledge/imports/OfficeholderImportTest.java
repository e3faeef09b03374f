package org.hearsay.knowledge.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.entity.Office;
import org.hearsay.knowledge.OfficeholderDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeholderImportTest {
  @TempDir private Path folder = Path.of("");
  private Path dump = Path.of("");
  private Path query = Path.of("");
  private Path into = Path.of("");

  @BeforeEach
  void samples() throws IOException {
    dump = Imported.sample(folder, "latest-all.json");
    query = Imported.sample(folder, "query.csv");
    into = folder.resolve("data");
  }

  private List<String> named(String name) {
    try (OfficeholderDatabase index = OfficeholderDatabase.open(into.resolve("officeholders.db"))) {
      return index.named(name).stream().map(OfficeholderImportTest::line).toList();
    }
  }

  private static String line(Office o) {
    return String.join(
        " | ",
        o.holder(),
        o.country().orElse("-"),
        o.sector().name(),
        o.role(),
        o.from() + "/" + o.to().map(Object::toString).orElse(""));
  }

  @Test
  void aPersonHasTheOfficesThatTheDumpSays() {
    Imported.into(into, dump);
    List<String> offices =
        List.of(
            "Anja Morvik | NOR | GOV | foreign minister | 2011-01/2015-12",
            "Anja Morvik | NOR | GOV | prime minister | 2019-06/");
    for (String name : List.of("Anja Morvik", "ANJA MORVIK", "Anja Maria Morvik", "Morvik")) {
      assertEquals(offices, named(name), name);
    }
    assertEquals(offices, named("Anja Morwick"));
    assertEquals(List.of(), named("Anja"));
  }

  @Test
  void theBasisLeadsToTheItem() {
    Imported.into(into, dump);
    try (OfficeholderDatabase index = OfficeholderDatabase.open(into.resolve("officeholders.db"))) {
      assertEquals("Wikidata Q900", index.named("Anja Morvik").get(0).basis());
    }
  }

  @Test
  void peopleWithoutAPublicOfficeAreLeftOut() {
    Imported.into(into, dump);
    for (String none : List.of("Mette Private", "No Start", "Wrongly Marked", "Old Member")) {
      assertEquals(List.of(), named(none), none);
    }
  }

  @Test
  void nobodyHoldsAnOfficeBeyondDeathAndNamesakesAreTwo() {
    Imported.into(into, dump);
    assertEquals(
        List.of(
            "Dag Holm (Q902) | NOR | LEG | member of parliament | 1988-01/1999-05",
            "Dag Holm (Q903) | PAN | LEG | member of parliament | 2018-01/2022-12"),
        named("Dag Holm"));
  }

  @Test
  void theSurnameOfAKoreanIsTheFirstWord() {
    Imported.into(into, dump);
    List<String> office = List.of("Kim Sun-ho | KOR | GOV | president | 2022-05/");
    assertEquals(office, named("Kim Sun Ho"));
    assertEquals(office, named("Kim"));
    assertEquals(List.of(), named("Ho"));
  }

  @Test
  void aSurnameAloneIsOnlyThatOfAHead() {
    Imported.into(into, dump);
    assertEquals(List.of("Tor Vell | - | GOV | mayor | 2020-03/"), named("Tor Vell"));
    assertEquals(List.of(), named("Vell"));
  }

  @Test
  void badLinesOfADumpAreNamed() {
    Imported run = Imported.into(into, dump);
    assertFalse(run.complete());
    assertEquals(1, run.messages().size(), run.toString());
    String message = run.messages().get(0);
    assertTrue(message.startsWith(dump + ":6: expected an entity in JSON, found"), message);
    assertEquals(1, message.lines().count());
    assertEquals(5, run.made().get(0).entries());
  }

  @Test
  void theResultOfAQuery() {
    Imported run = Imported.into(into, query);
    assertEquals(
        List.of("Ines Karsa | PAN | GOV | defence minister | 2017-01/2021-06"),
        named("Inés Karsa"));
    assertEquals(
        List.of("Larkin, Jo | - | IGO | un secretary-general | 2024-01/"), named("Larkin Jo"));
    assertEquals(List.of(), named("Per Duck"));
    assertEquals(2, run.messages().size(), run.toString());
    assertEquals(query + ":5: expected a date as start, found \"soon\"", run.messages().get(0));
    assertTrue(run.messages().get(1).startsWith(query + ":6: expected CSV, found"), run.toString());
  }

  @Test
  void compressedWithWindowsLineEndsAndAByteOrderMark() throws IOException {
    Path gz = folder.resolve("query.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      String text = "\uFEFF" + Files.readString(query).replace("\n", "\r\n");
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Imported.into(into, gz);
    assertEquals(1, named("Ines Karsa").size());
  }

  @Test
  void peopleOfAnEarlierImportStayUntilTheyComeAgain() throws IOException {
    Imported.into(into, dump, query);
    String first = Files.readAllLines(query).get(0);
    String row = Files.readAllLines(query).get(1).replace("2021-06-30", "2020-02-01");
    Path later = Files.writeString(folder.resolve("later.csv"), first + "\n" + row + "\n");
    assertTrue(Imported.into(into, later).complete());
    assertEquals(
        List.of("Ines Karsa | PAN | GOV | defence minister | 2017-01/2020-02"),
        named("Ines Karsa"));
    assertEquals(2, named("Anja Morvik").size());
  }
}
