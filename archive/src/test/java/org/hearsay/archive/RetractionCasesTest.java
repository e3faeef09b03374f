package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.hearsay.archive.Archive.Added;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows on a retraction. */
class RetractionCasesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aReportRetractedTwiceIsRetracted() {
    try (Archive archive = Shelf.of(folder, ArchiveTest.raid())) {
      archive.corrections().retract("r1");
      archive.corrections().retract("r1");
      archive.commit();
      assertEquals("[] 0", ArchiveTest.counts(archive));
      Shelf.add(archive, ArchiveTest.raid("r2", ArchiveTest.LATER, "enter"));
      assertEquals("r2", archive.questions().search("mint", 9).get(0).report());
    }
  }

  @Test
  void aNewTextOfARetractedReportCounts() {
    try (Archive archive = Shelf.of(folder, ArchiveTest.raid())) {
      archive.corrections().retract("r1");
      archive.commit();
      assertEquals(
          Added.NEW_VERSION,
          Shelf.add(archive, ArchiveTest.raid("r1", ArchiveTest.LATER, "enter")));
      assertEquals("[r1.2] 1", ArchiveTest.counts(archive));
      assertEquals("r1", archive.questions().search("mint", 9).get(0).report());
    }
  }
}
