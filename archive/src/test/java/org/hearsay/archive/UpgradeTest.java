package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of an older version is brought up to date, and answers as one that was made anew. */
class UpgradeTest {
  /** What schema 1 did not have. */
  private static final List<String> NEWER =
      List.of(
          "DROP INDEX happening_since",
          "CREATE INDEX happening_since ON happening(since)",
          "ALTER TABLE happening DROP COLUMN standing",
          "ALTER TABLE happening DROP COLUMN entry",
          "ALTER TABLE happening DROP COLUMN latitude",
          "ALTER TABLE happening DROP COLUMN longitude",
          "ALTER TABLE happening DROP COLUMN precision",
          "ALTER TABLE happening DROP COLUMN spot",
          "UPDATE mention SET facts = json_remove(facts, '$.site')",
          "DROP TABLE facet",
          "DROP TABLE actor",
          "DROP TABLE actor_word",
          "DROP INDEX claim_actor",
          "ALTER TABLE claim DROP COLUMN actor",
          "ALTER TABLE claim DROP COLUMN moment",
          "DROP TABLE report_day",
          "DROP TABLE holding",
          "DROP INDEX report_outlet",
          "DROP INDEX report_leader",
          "DROP INDEX report_replaced",
          "DROP INDEX report_retracted",
          "PRAGMA user_version = 1");

  @TempDir private Path folder = Path.of("");
  private final List<Object> before = new ArrayList<>();

  /** All that the newer tables answer. */
  private static List<Object> answers(Archive archive) {
    Questions ask = archive.questions();
    List<Object> all = new ArrayList<>();
    all.add(ask.holdings());
    all.add(ask.happenings(HappeningFilter.all(99)));
    for (String party : List.of("NOR", "Bram Oduya")) {
      all.add(ask.happenings(Finds.by("party", party)));
      all.add(ask.timeline(new Timeline(party, Optional.of("CHL"), Timeline.Unit.DAY, 0)));
    }
    all.add(ask.overview(HappeningFilter.all(99)));
    all.add(ask.actors("var", 9));
    List<org.hearsay.archive.Statement> said = ask.statements(StatementFilter.of("Varga", 99));
    assertFalse(said.isEmpty());
    all.add(said);
    return all;
  }

  @BeforeEach
  void makeAnOlderArchive() throws SQLException {
    try (Archive archive = Finds.of(folder)) {
      for (int i = 0; i < 20; i++) {
        Shelf.add(archive, MadeUp.report(i));
      }
      Shelf.add(archive, MadeUp.report(3, 14));
      archive.corrections().retract("m4");
      archive.corrections().correct("m5", "e1", Field.TYPE, "COERCE", "anna");
      archive.commit();
      before.addAll(answers(archive));
    }
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + Shelf.file(folder));
        Statement statement = plain.createStatement()) {
      for (String command : NEWER) {
        statement.execute(command);
      }
    }
  }

  @Test
  void toBeReadItHasToBeBroughtUpFirst() {
    ArchiveException e =
        assertThrows(
            ArchiveException.class, () -> Archive.open(Shelf.file(folder), Access.READ).close());
    assertEquals(
        Shelf.file(folder)
            + ": an older Hearsay made it; bring it up to date once with"
            + " \"hearsay archive status\", which writes to it",
        e.getMessage());
  }

  @Test
  void openedForWritingItAnswersAsBefore() {
    Archive.open(Shelf.file(folder), Access.WRITE).close();
    try (Archive archive = Archive.open(Shelf.file(folder), Access.READ)) {
      assertEquals(before, answers(archive));
      assertEquals(List.of(), archive.faults());
    }
  }

  @Test
  void broughtUpItAnswersAsBeforeAndGrows() {
    Archive.bringUp(Shelf.file(folder));
    try (Archive archive = Archive.open(Shelf.file(folder), Access.WRITE)) {
      assertEquals(before, answers(archive));
      archive.corrections().remove("r1");
      Shelf.add(archive, MadeUp.report(50));
      assertTrue(archive.questions().actor("Ilse Varga").orElseThrow().reports() > 3);
      assertEquals(List.of(), archive.faults());
    }
  }

  @Test
  void whatNeedsNothingIsLeftAsItIs() {
    Archive.bringUp(folder.resolve("none.hearsay"));
    assertFalse(folder.resolve("none.hearsay").toFile().exists());
    Archive.bringUp(Shelf.file(folder));
    long modified = Shelf.file(folder).toFile().lastModified();
    Archive.bringUp(Shelf.file(folder));
    assertEquals(modified, Shelf.file(folder).toFile().lastModified());
  }
}
