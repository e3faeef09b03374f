package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.record.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final String TEXT =
      "🕊 Harbour master Tamsin Oduya closed the pier of Pelva, the council said. Boats wait.";

  @TempDir private Path folder = Path.of("");

  static CodedLine report(String type, String event) {
    return CodedLine.of("r1", "Orrin Post", "2031-04-02T08:00:00Z", TEXT)
        .person("n1", "Tamsin Oduya", "harbour master")
        .claim("a1", "closed the pier of Pelva", c -> c.by("the council", "organization"))
        .event(event, type, "closed", e -> e.actor("Tamsin Oduya", "n1").on("a1"));
  }

  static void correct(Archive archive, String record, Field field, String value) {
    archive.corrections().correct("r1", record, field, value, "anna");
    archive.commit();
  }

  /** Type, status, origins and denials of the only happening. */
  static String told(Archive archive) {
    Happening h = Shelf.only(archive).happening();
    return "%s %s %d %d".formatted(h.type(), h.status(), h.origins(), h.denying());
  }

  @Test
  void aCorrectionReachesAllThatIsDerived() {
    try (Archive archive = Shelf.of(folder, report("COERCE", "e1"))) {
      assertEquals("COERCE actual 1 0", told(archive));
      correct(archive, "e1", Field.TYPE, "SANCTION");
      assertEquals("SANCTION actual 1 0", told(archive));
      assertTrue(Shelf.only(archive).happening().label().contains("SANCTION"));
      correct(archive, "e1", Field.STATUS, "future");
      assertEquals("SANCTION future 1 0", told(archive));
      correct(archive, "a1", Field.POLARITY, "negative");
      assertEquals("SANCTION future 1 1", told(archive));
      assertEquals(3, archive.questions().holdings().get("corrections"));
      assertEquals(List.of(), archive.faults());
    }
  }

  @Test
  void aCorrectionIsAppliedAgainAfterRecoding() {
    try (Archive archive = Shelf.of(folder, report("COERCE", "e1"))) {
      correct(archive, "e1", Field.TYPE, "SANCTION");
      String again = report("PROTEST", "e7").json();
      assertTrue(archive.corrections().recode(Shelf.row(archive, "r1"), again));
      archive.commit();
      assertEquals("SANCTION actual 1 0", told(archive));
      assertFalse(archive.corrections().recode(Shelf.row(archive, "r1"), again));
      assertEquals("e7", Tables.text(Shelf.file(folder), "SELECT name FROM mention"));
    }
  }

  @Test
  void aCorrectedSourceIsTheOrigin() {
    try (Archive archive = Shelf.of(folder, report("COERCE", "e1"))) {
      correct(archive, "a1", Field.SOURCE, "mayor Ilse Varga");
      assertEquals("mayor Ilse Varga", Shelf.only(archive).origins().asserts().get(0).label());
    }
  }

  @Test
  void withoutACorrectionRecodingCounts() {
    try (Archive archive = Shelf.of(folder, report("COERCE", "e1"))) {
      archive.corrections().recode(Shelf.row(archive, "r1"), report("PROTEST", "e1").json());
      archive.commit();
      assertEquals("PROTEST actual 1 0", told(archive));
    }
  }

  @Test
  void anEventThatIsTakenOutIsNoHappening() {
    try (Archive archive = Shelf.of(folder, report("COERCE", "e1"))) {
      correct(archive, "e1", Field.REMOVE, "");
      assertEquals(List.of(), archive.questions().happenings(HappeningFilter.all(9)));
      assertEquals(1, archive.questions().holdings().get("attributions"));
      correct(archive, "a1", Field.REMOVE, "");
      assertEquals(0, archive.questions().holdings().get("attributions"));
    }
  }

  @Test
  void aCorrectionOfWhatIsNotThereIsRefused() {
    try (Archive archive = Shelf.of(folder, report("COERCE", "e1"))) {
      assertRefused(archive, "no report \"r4\"", "r4", "e1", Field.TYPE);
      assertRefused(archive, "r1: no event or attribution e4", "r1", "e4", Field.TYPE);
      assertRefused(archive, "e1: has no polarity to correct", "r1", "e1", Field.POLARITY);
      assertRefused(archive, "a1: has no type to correct", "r1", "a1", Field.TYPE);
      assertEquals(0, archive.questions().holdings().get("corrections"));
    }
  }

  private static void assertRefused(
      Archive archive, String message, String report, String record, Field field) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> archive.corrections().correct(report, record, field, "AGREE", "anna"));
    assertEquals(message, e.getMessage());
  }
}
