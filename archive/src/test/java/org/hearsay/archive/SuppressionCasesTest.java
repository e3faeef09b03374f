package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.record.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places where a suppressed name could stay or come back. */
class SuppressionCasesTest {
  private static final String NAME = "Tamsin Oduya";

  @TempDir private Path folder = Path.of("");

  private static CodedLine report(String id, String text) {
    return CodedLine.of(id, "Orrin Post", "2031-04-02T08:00:00Z", text);
  }

  private static CodedLine closed(String id) {
    return report(id, "\"Until May the pier is closed,\" Tamsin Oduya said in " + id + ".")
        .person("n1", NAME, "harbour master")
        .claim("a1", "the pier is closed", c -> c.by(NAME, "person", "n1"))
        .event("e1", "COERCE", "closed", e -> e.actor(NAME, "n1").on("a1"));
  }

  private void suppressed(CodedLine before, CodedLine... later) {
    try (Archive archive = Shelf.of(folder, before)) {
      archive.corrections().suppressPerson(NAME);
      archive.commit();
      for (CodedLine line : later) {
        Shelf.add(archive, line);
      }
    }
    assertEquals(List.of(), Tables.with(Shelf.file(folder), "Oduya"));
  }

  @Test
  void aLaterReportWhoseCoderSawNoPersonHasNoNameEither() {
    suppressed(closed("r1"), report("r2", "Tamsin Oduya was seen in Tarn."));
  }

  @Test
  void aNameInCapitalsIsTakenOut() {
    suppressed(
        report("r1", "PIER SHUT BY TAMSIN ODUYA\n\nTamsin Oduya shut the pier.")
            .person("n1", NAME, "harbour master"));
  }

  @Test
  void aNameOverTheEndOfALineIsTakenOut() {
    suppressed(
        report("r1", "The pier of Pelva was shut by Tamsin\nOduya on Monday.")
            .person("n1", NAME, "harbour master"));
  }

  @Test
  void aNameInAUrlIsTakenOut() {
    suppressed(closed("r1").url("2031/Tamsin-Oduya-shuts-the-pier"));
  }

  @Test
  void aNameThatAPersonSetRightIsTakenOut() {
    try (Archive archive = Shelf.of(folder, closed("r1"))) {
      archive.corrections().correct("r1", "a1", Field.SOURCE, NAME, "anna");
      archive.corrections().suppressPerson(NAME);
      archive.commit();
    }
    assertEquals(List.of(), Tables.with(Shelf.file(folder), "Oduya"));
  }
}
