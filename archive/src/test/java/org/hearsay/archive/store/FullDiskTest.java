package org.hearsay.archive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.MadeUp;
import org.hearsay.archive.Shelf;
import org.hearsay.archive.Soundness;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no space left, what was acknowledged is kept and can be read. */
class FullDiskTest {
  private static final int REPORTS = 40;
  private static final int BATCH = 4;

  @TempDir private Path folder = Path.of("");

  /** An archive that may grow by so many pages; so SQLite says what a full disk makes it say. */
  private Archive small(int pages) {
    Database database = Database.open(Shelf.file(folder), Access.WRITE);
    int all = database.one("PRAGMA page_count", r -> r.getInt(1)).orElseThrow() + pages;
    database.one("PRAGMA max_page_count = " + all, r -> r.getInt(1));
    return Archive.open(database);
  }

  /** Adds in batches; gives the number that is kept. */
  private static int add(Archive archive, int first) {
    int kept = first;
    while (kept < REPORTS) {
      for (int i = 0; i < BATCH; i++) {
        archive.add(Shelf.prepared(MadeUp.report(kept + i)));
      }
      archive.commit();
      kept += BATCH;
    }
    return kept;
  }

  private int kept() {
    try (Archive reader = Archive.open(Shelf.file(folder), Access.READ)) {
      int reports = reader.questions().reports().size();
      assertEquals(Math.min(1, reports), reader.questions().search("Orrin", 1).size());
      return reports;
    }
  }

  @Test
  void whatWasKeptStaysAndGoingOnGivesTheSame() {
    int stops = 0;
    try (Archive archive = small(0)) {
      assertThrows(NoSpaceException.class, () -> add(archive, 0));
    }
    for (int kept = 0; kept < REPORTS; kept = kept()) {
      try (Archive archive = small(40)) {
        add(archive, kept);
      } catch (NoSpaceException e) {
        assertEquals(
            "no space left for "
                + Shelf.file(folder)
                + ": the last change was not kept; free some and run again",
            e.getMessage());
        assertEquals(0, e.getSuppressed().length);
        stops++;
      }
      assertEquals(0, kept() % BATCH);
      assertEquals(List.of(), Soundness.faults(Shelf.file(folder)));
    }
    assertTrue(stops > 0, stops + " stops");
    Path other = folder.resolve("other.hearsay");
    try (Archive archive = Archive.open(other, Access.WRITE)) {
      add(archive, 0);
    }
    assertEquals(
        List.of(),
        Soundness.differences(Soundness.content(other), Soundness.content(Shelf.file(folder))));
  }

  @Test
  void aReaderGoesOnReading() {
    Shelf.of(folder, MadeUp.report(1)).close();
    try (Archive reader = Archive.open(Shelf.file(folder), Access.READ)) {
      assertEquals(1, reader.questions().reports().size());
      assertThrows(
          NoSpaceException.class,
          () -> {
            try (Archive archive = small(2)) {
              add(archive, 2);
            }
          });
      assertEquals(1, reader.questions().reports().size());
    }
  }

  @Test
  void noCorrectionIsHalfThere() {
    Shelf.of(folder, MadeUp.report(1), MadeUp.report(2), MadeUp.report(3)).close();
    List<String> before = Soundness.content(Shelf.file(folder));
    assertThrows(
        NoSpaceException.class,
        () -> {
          try (Archive archive = small(0)) {
            archive.corrections().suppressPerson("Pavo Rask");
            for (int i = 4; i < REPORTS; i++) {
              archive.add(Shelf.prepared(MadeUp.report(i)));
            }
            archive.commit();
          }
        });
    assertEquals(List.of(), Soundness.differences(before, Soundness.content(Shelf.file(folder))));
  }
}
