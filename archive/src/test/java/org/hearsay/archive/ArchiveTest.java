package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final String TEXT =
      "Rebels stormed the mint of Velmouth on Tuesday. Nobody slept.";
  static final String LATER = "Rebels tried to enter the mint of Velmouth and were let in.";

  @TempDir private Path folder = Path.of("");

  static CodedLine raid(String id, String text, String trigger) {
    return CodedLine.of(id, "Orrin Post", "2031-04-02T08:00:00Z", text)
        .event("e1", "ASSAULT", trigger, e -> e.actor("Rebels"));
  }

  static CodedLine raid() {
    return raid("r1", TEXT, "stormed");
  }

  /** The reports that count, and the articles of all happenings. */
  static String counts(Archive archive) {
    assertEquals(List.of(), archive.faults());
    List<Happening> all = archive.questions().happenings(HappeningFilter.all(99));
    return archive.questions().reports().stream().map(r -> r.name() + "." + r.version()).toList()
        + " "
        + all.stream().mapToInt(Happening::articles).sum();
  }

  @Test
  void theSameReportAgainIsUnchanged() {
    try (Archive archive = Shelf.of(folder)) {
      assertEquals(Added.NEW, Shelf.add(archive, raid()));
      assertEquals(Added.UNCHANGED, Shelf.add(archive, raid()));
      assertEquals(
          Added.UNCHANGED, Shelf.add(archive, raid("r2", TEXT, "stormed").url("r1")), "by URL");
      assertEquals("[r1.1] 1", counts(archive));
      assertEquals(Added.NEW, Shelf.add(archive, raid("r2", TEXT, "stormed")), "elsewhere");
      assertEquals("[r1.1, r2.1] 2", counts(archive));
    }
  }

  @Test
  void anotherTextUnderTheSameUrlIsANewVersionAndTheOldStopsCounting() {
    try (Archive archive = Shelf.of(folder, raid())) {
      assertEquals(Added.NEW_VERSION, Shelf.add(archive, raid("r9", LATER, "enter").url("r1")));
      assertEquals("[r9.2] 1", counts(archive));
      assertEquals(Optional.empty(), archive.report("r1"));
      assertEquals(List.of(), archive.questions().search("stormed", 9));
      assertEquals("r9", archive.questions().search("tried Velmouth", 9).get(0).report());
      assertEquals(1, archive.questions().holdings().get("older versions"));
      assertEquals(Added.UNCHANGED, Shelf.add(archive, raid()), "the old text again");
    }
  }

  @Test
  void anotherTextUnderTheSameIdIsANewVersion() {
    try (Archive archive = Shelf.of(folder, raid())) {
      CodedLine later = raid("r1", LATER, "enter").url("elsewhere");
      assertEquals(Added.NEW_VERSION, Shelf.add(archive, later));
      assertEquals("[r1.2] 1", counts(archive));
    }
  }

  @Test
  void aRetractedReportStopsCountingAndStays() {
    try (Archive archive = Shelf.of(folder, raid(), raid("r2", LATER, "enter"))) {
      archive.corrections().retract("r1");
      archive.commit();
      assertEquals("[r2.1] 1", counts(archive));
      assertEquals(1, archive.questions().holdings().get("retracted"));
      assertEquals(List.of(), archive.questions().search("stormed", 9));
      assertEquals(Added.UNCHANGED, Shelf.add(archive, raid()));
      assertEquals("[r2.1] 1", counts(archive));
    }
  }

  @Test
  void aRemovedReportIsGoneAndMayBeAddedAgain() {
    try (Archive archive = Shelf.of(folder, raid(), raid("r2", LATER, "enter"))) {
      archive.corrections().remove("r1");
      archive.commit();
      assertEquals("[r2.1] 1", counts(archive));
      assertEquals(Optional.empty(), archive.report("r1"));
      assertEquals(Added.NEW, Shelf.add(archive, raid()));
      assertEquals("[r2.1, r1.1] 2", counts(archive));
    }
  }

  @Test
  void whoIsNotThereCannotBeRetracted() {
    try (Archive archive = Shelf.of(folder, raid())) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> archive.corrections().retract("r7"));
      assertEquals("no report \"r7\"", e.getMessage());
    }
  }

  @Test
  void whatWasAddedButNotCommittedIsNotThere() {
    try (Archive archive = Shelf.of(folder, raid())) {
      archive.add(Shelf.prepared(raid("r2", LATER, "enter")));
    }
    try (Archive archive = Archive.open(Shelf.file(folder), Access.READ)) {
      assertEquals("[r1.1] 1", counts(archive));
    }
  }

  @Test
  void theLeaderOfATextThatIsRemovedIsFollowedByAnother() {
    String text = TEXT + " Guards had left their keys in the door, and the clerks had gone home.";
    try (Archive archive =
        Shelf.of(
            folder,
            raid("r1", text, "stormed").agency("VPA"),
            raid("r2", text, "stormed"),
            raid("r3", text, "stormed"))) {
      archive.corrections().remove("r1");
      archive.commit();
      assertEquals("[r2.1, r3.1] 2", counts(archive));
      assertEquals(1, archive.questions().holdings().get("unique texts"));
      assertEquals(
          Optional.of(Shelf.row(archive, "r2").id()), Shelf.row(archive, "r3").uniqueText());
    }
  }
}
