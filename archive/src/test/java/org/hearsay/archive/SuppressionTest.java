package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.Archive.Added;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is suppressed is gone and does not come back. */
class SuppressionTest {
  private static final String NAME = "Tamsin Oduya";

  @TempDir private Path folder = Path.of("");

  private static CodedLine report(String id, String day, String text) {
    return CodedLine.of(id, "Orrin Post", day + "T08:00:00Z", text)
        .with("title", text.substring(0, text.indexOf('.')))
        .person("n1", NAME, "harbour master")
        .claim("a1", "the pier is closed", c -> c.by(NAME, "person", "n1"))
        .event("e1", "COERCE", "closed", e -> e.actor(NAME, "n1").on("a1"));
  }

  private static CodedLine report() {
    return report(
        "r1", "2031-04-02", "Pelva is shut. \"Until May the pier is closed,\" Tamsin Oduya said.");
  }

  private static CodedLine other() {
    return report(
        "r2", "2032-09-09", "Tamsin Oduya resigned. She wrote: the pier is closed for good now.");
  }

  private void assertGone(String word) {
    assertEquals(List.of(), Tables.with(Shelf.file(folder), word));
  }

  @Test
  void aSuppressedTextDoesNotComeBackUnderAnotherUrlEither() {
    try (Archive archive = Shelf.of(folder, report(), other())) {
      archive.corrections().suppressText("r1");
      archive.commit();
      assertEquals("[r2.1] 1", ArchiveTest.counts(archive));
      assertEquals(Added.SUPPRESSED, Shelf.add(archive, report()));
      assertEquals(Added.SUPPRESSED, Shelf.add(archive, report().with("id", "r8").url("r8")));
      assertEquals("[r2.1] 1", ArchiveTest.counts(archive));
    }
    assertGone("Until May");
  }

  @Test
  void aSuppressedUrlTakesAllItsVersionsAndDoesNotComeBack() {
    CodedLine newer =
        report("r1", "2031-04-03", "By Friday the pier is closed, Tamsin Oduya said.");
    try (Archive archive = Shelf.of(folder, report(), newer, other())) {
      archive.corrections().suppressUrl("https://news.example/r1");
      archive.commit();
      assertEquals("[r2.1] 1", ArchiveTest.counts(archive));
      assertEquals(Added.SUPPRESSED, Shelf.add(archive, newer));
      assertEquals(Added.NEW, Shelf.add(archive, newer.url("elsewhere")));
    }
    assertGone("Until May");
    assertGone("news.example/r1");
  }

  @Test
  void aSuppressedPersonIsNowhereInTheFile() {
    try (Archive archive = Shelf.of(folder, report(), other())) {
      assertFalse(archive.questions().quotes(NAME, 9).isEmpty());
      assertEquals(2, archive.corrections().suppressPerson(NAME));
      archive.commit();
      assertEquals("[r1.1, r2.1] 2", ArchiveTest.counts(archive));
      assertEquals(List.of(), archive.questions().quotes(NAME, 9));
      assertEquals(List.of(), archive.questions().search("Oduya", 9));
      assertEquals(1, archive.questions().search("Until May", 9).size());
    }
    assertGone("Oduya");
    assertGone("Tamsin");
  }

  @Test
  void aSuppressedPersonDoesNotComeBackWithALaterReport() {
    try (Archive archive = Shelf.of(folder, report())) {
      archive.corrections().suppressPerson(NAME);
      archive.commit();
      assertEquals(Added.NEW, Shelf.add(archive, other()));
      assertEquals(Added.UNCHANGED, Shelf.add(archive, report()));
      assertEquals("[r1.1, r2.1] 2", ArchiveTest.counts(archive));
      assertTrue(archive.questions().text(2).startsWith("██████ █████ resigned."));
    }
    assertGone("Oduya");
  }

  @Test
  void olderVersionsAndRetractedReportsLoseTheNameToo() {
    CodedLine newer =
        report("r1", "2031-04-03", "By Friday the pier is closed, Tamsin Oduya said.");
    try (Archive archive = Shelf.of(folder, report(), newer, other())) {
      archive.corrections().retract("r2");
      assertEquals(3, archive.corrections().suppressPerson(NAME));
      archive.commit();
      assertEquals("[r1.2] 1", ArchiveTest.counts(archive));
    }
    assertGone("Oduya");
  }
}
