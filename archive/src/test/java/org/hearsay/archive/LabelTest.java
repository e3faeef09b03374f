package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelTest {
  private static final String DEED = "gunmen of the Marsh League burned the Velmouth ferry";

  @TempDir private Path folder = Path.of("");

  private static CodedLine report(int number) {
    String text = "The council of Velmouth says that %s on Friday.".formatted(DEED);
    return CodedLine.of(
            "r" + number, "Outlet " + number, "2031-05-0%dT08:00:00Z".formatted(number), text)
        .entity("n1", "Marsh League", "organization")
        .entity("n2", "Velmouth", "organization")
        .entity("n3", "Council", "organization");
  }

  /** In the outlet's own voice. */
  private static CodedLine told(int number, boolean named) {
    return report(number)
        .event(
            "e1",
            "ASSAULT",
            "burned",
            e -> {
              e.recipient("Velmouth ferry", "n2");
              if (named) {
                e.actor("gunmen of the Marsh League", "n1");
              }
            });
  }

  /** The same, with nobody named. */
  private static CodedLine byGunmen(int number) {
    return report(number)
        .event("e1", "ASSAULT", "burned", e -> e.actor("gunmen").recipient("Velmouth ferry", "n2"));
  }

  /** On the word of somebody who accuses. */
  private static CodedLine accused(int number) {
    return report(number)
        .claim("a1", DEED, c -> c.by("The council", "organization", "n3").cue("says"))
        .event("e0", "ACCUSE", "says", e -> e.actor("The council", "n3"))
        .event(
            "e1",
            "ASSAULT",
            "burned",
            e ->
                e.actor("gunmen of the Marsh League", "n1")
                    .recipient("Velmouth ferry", "n2")
                    .on("a1"));
  }

  private String label(CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      return archive.questions().happenings(HappeningFilter.all(9)).stream()
          .filter(h -> h.type().equals("ASSAULT"))
          .map(Happening::label)
          .reduce("", (a, b) -> a + b);
    }
  }

  @Test
  void namesStandOnTheSidesThatReportsTell() {
    assertEquals("Marsh League → ASSAULT → Velmouth", label(told(1, true), told(2, true)));
  }

  @Test
  void whatOnlyAnAccuserSaysIsCalledAnAccusation() {
    assertEquals("accusation: Marsh League → ASSAULT → Velmouth", label(accused(1), accused(2)));
  }

  @Test
  void whomOnlyAnAccuserNamesIsNotCalledTheDoer() {
    assertEquals("ASSAULT → Velmouth", label(told(1, false), accused(2), accused(3)));
  }

  @Test
  void aNameThatFewTellingsHaveIsNoTitle() {
    assertEquals(
        "gunmen → ASSAULT → Velmouth", label(byGunmen(1), byGunmen(2), byGunmen(3), told(4, true)));
  }

  @Test
  void aNameMayRepeatAPartOfItself() {
    CodedLine twice =
        CodedLine.of("r1", "Outlet 1", "2031-05-01T08:00:00Z", "Marsh, Marsh burned the ferry.")
            .entity("n1", "Marsh, Marsh", "organization")
            .event("e1", "ASSAULT", "burned", e -> e.actor("Marsh, Marsh", "n1"));
    assertEquals("Marsh, Marsh → ASSAULT", label(twice));
  }
}
