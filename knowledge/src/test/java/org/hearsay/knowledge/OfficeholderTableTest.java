package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Office;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeholderTableTest {
  private static final String OFFICE =
      "Zhurilov\tArkady Zhurilov\tArkadiy Jourilov\tMNG\tGOV\tenvoy\t2010\t2012-04";

  private static final String LATER =
      "Zhurilov\tArkady Zhurilov\t-\tMNG\tMIL\tchief of staff\t2012-05\t-";

  private final Path folder;

  OfficeholderTableTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Lexicon.Row> rows(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("people.tsv"), List.of(lines));
    return Lexicon.read(file, 8);
  }

  private List<String> found(OfficeholderTable table, String name) {
    return table.named(name).stream().map(Office::role).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arkady Zhurilov",
        "arkady zhurilov",
        "Arkady P. Zhurilov",
        "Zhurilov",
        "Jourilov",
        "Arkadij Schurilow",
        "Schurilow"
      })
  void aPersonIsFoundByNameSurnameAndOtherSpellings(String name) throws IOException {
    OfficeholderTable table = OfficeholderTable.of(rows(OFFICE, LATER), List.of());
    assertEquals(List.of("envoy", "chief of staff"), found(table, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Arkady", "Boris Zhurilov", "Zhurilova", "Zhuril", "", "-", "Arkady Zhukov"})
  void otherNamesFindNobody(String name) throws IOException {
    assertEquals(List.of(), found(OfficeholderTable.of(rows(OFFICE), List.of()), name));
  }

  @Test
  void aYearAloneIsMeantWhole() throws IOException {
    Office office = OfficeholderTable.of(rows(OFFICE), List.of()).named("Zhurilov").get(0);
    assertTrue(office.isHeldOn(LocalDate.of(2010, 1, 1)));
    assertTrue(office.isHeldOn(LocalDate.of(2012, 4, 30)));
    assertTrue(!office.isHeldOn(LocalDate.of(2012, 5, 1)));
    assertTrue(!office.isHeldOn(LocalDate.of(2009, 12, 31)));
    assertEquals(Optional.of("MNG"), office.country());
  }

  @Test
  void rowsOfTheUserStandOverOurs() throws IOException {
    OfficeholderTable table = OfficeholderTable.of(rows(OFFICE), rows(LATER));
    assertEquals(List.of("chief of staff"), found(table, "Arkady Zhurilov"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zhurilov\tArkady Zhurilov\t-\tMNG\tGOV\tenvoy\t2012-05\t2012-04",
        "Zhurilov\tArkady Zhurilov\t-\tMNG\tGOV\tenvoy\t2012-13\t-",
        "Zhurilov\tArkady Zhurilov\t-\tMNG\tGOV\tenvoy\tlong ago\t-",
        "Zhurilov\tArkady Zhurilov\t-\tMongolia\tGOV\tenvoy\t2012\t-",
        "Zhurilov\tArkady Zhurilov\t-\tMNG\tKING\tenvoy\t2012\t-",
      })
  void aFaultNamesFileAndLine(String line) throws IOException {
    List<Lexicon.Row> rows = rows("# people", line);
    LexiconException fault =
        assertThrows(LexiconException.class, () -> OfficeholderTable.of(rows, List.of()));
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains("people.tsv:2: expected "), message);
  }

  @Test
  void ourTableIsSound() {
    Set<String> offices = new HashSet<>();
    Set<String> countries = new HashSet<>();
    List<Lexicon.Row> rows = OfficeholderTable.embeddedRows();
    OfficeholderTable.of(rows, List.of());
    for (Lexicon.Row row : rows) {
      String key = row.text(1) + "/" + row.text(5) + "/" + row.text(6) + "/" + row.text(3);
      assertTrue(offices.add(key), "twice: " + key);
      countries.add(row.text(3));
      assertTrue(row.text(7).isEmpty() || row.text(7).compareTo("2026") < 0, "to come: " + key);
    }
    assertTrue(rows.size() > 12000, rows.size() + " rows");
    assertTrue(countries.size() > 170, countries.size() + " countries");
  }

  @Test
  void everybodyIsFoundByTheirOwnName() {
    OfficeholderTable table = OfficeholderTable.embedded();
    for (Lexicon.Row row : OfficeholderTable.embeddedRows()) {
      String name = row.text(1);
      assertTrue(table.named(name).stream().anyMatch(o -> o.holder().equals(name)), name);
    }
  }
}
