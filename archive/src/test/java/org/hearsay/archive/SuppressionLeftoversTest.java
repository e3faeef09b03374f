package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.Archive.Added;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a suppressed name could still stay, and what must not go with it. */
class SuppressionLeftoversTest {
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
  void aNameIsNotInTheBytesOfTheFileEither() throws IOException {
    suppressed(closed("r1"));
    String bytes = Files.readString(Shelf.file(folder), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.toLowerCase(Locale.ROOT).contains("oduya"));
  }

  @Test
  void aNameIsTakenOutOfHappeningsThatWentIntoOthers() {
    CodedLine ship =
        report(
                "r1",
                "The ferry Marigold struck a sandbank off Pelva on Wednesday. Coastguards fetched"
                    + " 312 passengers from its deck. Boats are barred.")
            .event("e1", "COERCE", "barred", e -> {});
    CodedLine inquiry =
        report(
                "r2",
                "Mayor Ilse Varga ordered an inquiry into why the station on Cape Lind was unmanned"
                    + " and gave the pilot of a ferry no depth reading off Pelva. Tamsin Oduya"
                    + " barred ships.")
            .person("n1", NAME, "harbour master")
            .event("e1", "COERCE", "barred", e -> e.actor(NAME, "n1"));
    CodedLine both =
        report(
                "r3",
                "Who let the Marigold run into a sandbank off Pelva? Its 312 passengers, safe with"
                    + " the coastguards, ask why the ferry got no reading of the depth. Ilse Varga,"
                    + " mayor, wants an inquiry on Cape Lind, whose station had nobody. Boats stay"
                    + " barred.")
            .event("e1", "COERCE", "barred", e -> {});
    try (Archive archive = Shelf.of(folder, ship, inquiry, both)) {
      assertEquals(3, Shelf.only(archive).happening().articles());
      archive.corrections().suppressPerson(NAME);
      archive.commit();
    }
    assertEquals(List.of(), Tables.with(Shelf.file(folder), "Oduya"));
  }

  @Test
  void aNameOverTheEndOfALineIsTakenOutWithoutThePersonToo() {
    suppressed(report("r1", "The pier of Pelva was shut by Tamsin\nOduya on Monday."));
  }

  @Test
  void aCountryWhoseCodeIsANameStays() {
    String text = "Guards closed the road to Kisima, said Ken Oduya, the mayor.";
    CodedLine line =
        report("r1", text)
            .person("n1", "Ken Oduya", "mayor")
            .town("p1", "Kisima", "KEN")
            .event("e1", "COERCE", "closed", e -> e.actor("Guards").with("place", "p1"));
    try (Archive archive = Shelf.of(folder, line)) {
      assertEquals("KEN", Shelf.only(archive).happening().country().orElse(""));
      archive.corrections().suppressPerson("Ken Oduya");
      archive.commit();
      assertEquals("KEN", Shelf.only(archive).happening().country().orElse(""));
    }
  }

  @Test
  void anEventTypeThatIsANameStays() {
    CodedLine line =
        report("r1", "Boats brought flour to Pelva, said Aid Oduya, the mayor.")
            .person("n1", "Aid Oduya", "mayor")
            .event("e1", "AID", "brought", e -> e.actor("Boats"));
    try (Archive archive = Shelf.of(folder, line)) {
      archive.corrections().suppressPerson("Aid Oduya");
      archive.commit();
      assertEquals("AID", Shelf.only(archive).happening().type());
    }
  }

  @Test
  void theSameReportIsUnchangedWhateverItsHash() {
    CodedLine line = report("r1", "Ada Oduya came.");
    for (int i = 0; !line.json().matches(".*\\dada\\d.*"); i++) {
      line = report("r1", "Ada Oduya came " + i + " times.");
    }
    line.person("n1", "Ada Oduya", "mayor");
    try (Archive archive = Shelf.of(folder)) {
      archive.corrections().suppressPerson("Ada Oduya");
      archive.commit();
      assertEquals(Added.NEW, Shelf.add(archive, line));
      assertEquals(Added.UNCHANGED, Shelf.add(archive, line), line.json());
    }
  }
}
