package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.hearsay.archive.record.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections that meet other things. */
class CorrectionCasesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aTypeOutsideTheOntologyIsRefused() {
    try (Archive archive = Shelf.of(folder, CorrectionsTest.report("COERCE", "e1"))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> archive.corrections().correct("r1", "e1", Field.TYPE, "DANCE", "anna"));
      archive.commit();
      assertEquals("COERCE actual 1 0", CorrectionsTest.told(archive));
    }
  }

  @Test
  void aReportAmongOthersOfItsStoryIsCorrected() {
    CodedLine other =
        CodedLine.of(
            "r2",
            "Tarn Herald",
            "2031-04-02T11:00:00Z",
            "The pier of Pelva is closed by harbour master Tamsin Oduya. Boats have to wait.");
    try (Archive archive = Shelf.of(folder, CorrectionsTest.report("COERCE", "e1"), other)) {
      assertEquals(Shelf.story(archive, "r1"), Shelf.story(archive, "r2"));
      CorrectionsTest.correct(archive, "e1", Field.TYPE, "SANCTION");
      assertEquals("SANCTION", Shelf.only(archive).happening().type());
      assertEquals(Shelf.story(archive, "r1"), Shelf.story(archive, "r2"));
    }
  }

  @Test
  void aReportThatIsPlacedAgainIsCountedOnce() {
    try (Archive archive = Shelf.of(folder, CorrectionsTest.report("COERCE", "e1"))) {
      CorrectionsTest.correct(archive, "e1", Field.TYPE, "SANCTION");
    }
    // Not every commit writes what was counted, but closing does.
    assertEquals("1", Tables.text(Shelf.file(folder), "SELECT max(reports) FROM term"));
  }

  @Test
  void twoCorrectionsOfOneAttributionBothHold() {
    try (Archive archive = Shelf.of(folder, CorrectionsTest.report("COERCE", "e1"))) {
      CorrectionsTest.correct(archive, "a1", Field.POLARITY, "negative");
      CorrectionsTest.correct(archive, "a1", Field.SOURCE, "mayor Ilse Varga");
      assertEquals("COERCE actual 1 1", CorrectionsTest.told(archive));
    }
  }

  @Test
  void anAttributionThatWasTakenOutStaysOut() {
    try (Archive archive = Shelf.of(folder, CorrectionsTest.report("COERCE", "e1"))) {
      CorrectionsTest.correct(archive, "a1", Field.REMOVE, "");
      CorrectionsTest.correct(archive, "a1", Field.POLARITY, "negative");
      assertEquals(0, archive.questions().holdings().get("attributions"));
    }
  }
}
