package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.record.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a report after it was added. */
class LifeOfAReportTest {
  private static final String TEXT =
      "Villagers blocked the road to Sarn on Sunday, said Ottilie Grauwacke, a shepherd. The mayor of"
          + " Sarn, Benno Lind, called them ungrateful.";

  private static CodedLine line(String id) {
    CodedLine line = CodedLine.of(id, "Sarn Echo", "2024-03-03T10:00:00Z", TEXT);
    line.privatePerson("n1", "Ottilie Grauwacke").person("n2", "Benno Lind", "mayor of Sarn");
    line.claim(
        "a1",
        "Villagers blocked the road to Sarn on Sunday",
        c -> c.by("Ottilie Grauwacke, a shepherd", "person", "n1"));
    line.claim("a2", "them ungrateful", c -> c.by("Benno Lind", "person", "n2"));
    return line.event("e1", "PROTEST", "blocked", e -> e.actor("Villagers").on("a1"));
  }

  @Test
  void theSameReportAgainChangesNothing(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      assertEquals(Added.UNCHANGED, Shelf.add(archive, line("a")));
      assertEquals(1, archive.questions().reports().size());
    }
  }

  @Test
  void aCorrectedTextUnderTheSameUrlIsANewVersionAndTheOldOneCountsNoMore(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      CodedLine corrected =
          CodedLine.of("b", "Nobody blocked the road to Sarn on Sunday; we were wrong.").url("a");
      assertEquals(Added.NEW_VERSION, Shelf.add(archive, corrected));
      assertEquals(
          List.of("b"), archive.questions().reports().stream().map(r -> r.name()).toList());
      assertTrue(archive.questions().happenings(HappeningFilter.all(9)).isEmpty());
      assertEquals(Added.UNCHANGED, Shelf.add(archive, line("a")), "an old version comes again");
    }
  }

  @Test
  void aRetractedReportCountsNoMoreAndStays(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      archive.corrections().retract("a");
      archive.commit();
      assertTrue(archive.questions().happenings(HappeningFilter.all(9)).isEmpty());
      assertEquals(1L, archive.questions().holdings().get("retracted"));
      assertEquals(Added.UNCHANGED, Shelf.add(archive, line("a")));
    }
  }

  @Test
  void aRemovedReportMayComeAgainAndASuppressedOneMayNot(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      archive.corrections().remove("a");
      assertEquals(Added.NEW, Shelf.add(archive, line("a")));
      archive.corrections().suppressText("a");
      assertEquals(Added.SUPPRESSED, Shelf.add(archive, line("a")));
      archive.corrections().suppressUrl("https://news.example/b");
      assertEquals(Added.SUPPRESSED, Shelf.add(archive, line("b")));
    }
  }

  @Test
  void aSuppressedPersonIsNowhereAndDoesNotComeBack(@TempDir Path folder) throws SQLException {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      assertEquals(1, archive.corrections().suppressPerson("Benno Lind"));
      archive.commit();
      CodedLine again =
          CodedLine.of("c", "Benno Lind went home, and Lind was not seen again.")
              .person("n1", "Benno Lind", "mayor");
      Shelf.add(archive, again);
      assertTrue(archive.questions().quotes("Benno Lind", 9).isEmpty());
      assertTrue(archive.questions().search("Lind", 9).isEmpty());
    }
    for (String value : everything(folder)) {
      assertFalse(value.contains("Lind"), value);
    }
  }

  @Test
  void aPrivatePersonHasNoNameOutsideTheReport(@TempDir Path folder) throws SQLException {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      assertTrue(archive.questions().quotes("Grauwacke", 9).isEmpty());
      assertEquals(1, archive.questions().quotes("Lind", 9).size());
    }
    for (String table : List.of("entity", "claim", "mention", "happening")) {
      for (String value : texts(folder, table)) {
        boolean sentence = value.equals(TEXT.substring(0, TEXT.indexOf(" The mayor")));
        assertTrue(sentence || !value.contains("Grauwacke"), table + ": " + value);
      }
    }
  }

  @Test
  void aCorrectionHoldsAlsoWhenTheReportIsCodedAgain(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, line("a"))) {
      archive.corrections().correct("a", "e1", Field.TYPE, "ASSAULT", "an editor");
      archive.commit();
      assertEquals("ASSAULT", Shelf.only(archive).happening().type());
      String recoded = line("a").with("title", "Road blocked").json();
      assertTrue(archive.corrections().recode(Shelf.row(archive, "a"), recoded));
      archive.commit();
      assertEquals("ASSAULT", Shelf.only(archive).happening().type());
      assertThrows(
          IllegalArgumentException.class,
          () -> archive.corrections().correct("a", "e9", Field.TYPE, "AID", "an editor"));
    }
  }

  private static List<String> everything(Path folder) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table : List.of("report", "entity", "claim", "mention", "happening", "tombstone")) {
      all.addAll(texts(folder, table));
    }
    return all;
  }

  private static List<String> texts(Path folder, String table) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Shelf.file(folder));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          if (rows.getObject(i) instanceof String text) {
            all.add(text);
          }
        }
      }
    }
    return all;
  }
}
