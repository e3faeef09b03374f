package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingsTest {
  @TempDir private Path folder = Path.of("");

  private void assertCounted(Archive archive, String what, String sql) {
    assertEquals(
        Tables.text(Shelf.file(folder), sql),
        String.valueOf(archive.questions().holdings().get(what)),
        what);
  }

  @Test
  void whatIsKeptUpIsWhatIsThere() {
    try (Archive archive = Shelf.of(folder)) {
      for (int i = 0; i < 30; i++) {
        Shelf.add(archive, MadeUp.report(i));
      }
      Shelf.add(archive, MadeUp.report(2, 15));
      archive.corrections().retract("m3");
      archive.corrections().retract("m3");
      archive.corrections().remove("m4");
      archive.corrections().correct("m5", "e1", Field.REMOVE, "", "anna");
      archive.corrections().correct("m6", "a1", Field.REMOVE, "", "anna");
      archive.corrections().suppressPerson("Pavo Rask");
      archive.commit();
      String live = " FROM report WHERE status = 'kept' AND replaced_by IS NULL";
      assertCounted(archive, "reports", "SELECT count(*)" + live);
      assertCounted(archive, "unique texts", "SELECT count(DISTINCT unique_text)" + live);
      assertCounted(archive, "outlets", "SELECT count(DISTINCT outlet)" + live);
      assertCounted(archive, "stories", "SELECT count(DISTINCT story)" + live);
      assertCounted(archive, "attributions", "SELECT count(*) FROM claim");
      assertCounted(archive, "event mentions", "SELECT count(*) FROM mention WHERE name <> ''");
      assertCounted(archive, "happenings", "SELECT count(*) FROM happening WHERE forward IS NULL");
      assertEquals(
          Tables.text(Shelf.file(folder), "SELECT count(*)" + live),
          Tables.text(Shelf.file(folder), "SELECT sum(reports) FROM report_day"));
    }
  }

  @Test
  void theLatestReportsComeFirst() {
    try (Archive archive = Shelf.of(folder)) {
      for (int i = 0; i < 5; i++) {
        Shelf.add(archive, MadeUp.report(i));
      }
      archive.corrections().retract("m3");
      archive.commit();
      List<Row> page = archive.questions().latest(2, Optional.empty());
      assertEquals(List.of("m4", "m2"), page.stream().map(Row::name).toList());
      List<Row> next = archive.questions().latest(9, Optional.of(page.get(1).id()));
      assertEquals(List.of("m1", "m0"), next.stream().map(Row::name).toList());
    }
  }

  @Test
  void anEventLeadsToItsHappening() {
    try (Archive archive = Finds.of(folder)) {
      long report = Shelf.row(archive, "r2").id();
      assertEquals(
          OptionalLong.of(Shelf.happening(archive, "r2", 0)),
          archive.questions().happeningOf(report, "e1"));
      assertEquals(OptionalLong.empty(), archive.questions().happeningOf(report, "e2"));
      assertEquals(OptionalLong.empty(), archive.questions().happeningOf(99, "e1"));
    }
  }

  @Test
  void theRevisionChangesWhenAnotherHasCommitted() {
    Shelf.of(folder, ArchiveTest.raid()).close();
    try (Archive reader = Archive.open(Shelf.file(folder), Access.READ);
        Archive writer = Archive.open(Shelf.file(folder), Access.WRITE)) {
      long before = reader.revision();
      assertEquals(before, reader.revision());
      Shelf.add(writer, ArchiveTest.raid("r2", ArchiveTest.LATER, "enter"));
      assertNotEquals(before, reader.revision());
    }
  }
}
