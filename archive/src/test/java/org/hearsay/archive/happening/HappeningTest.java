package org.hearsay.archive.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Contradiction;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that tell of one occurrence, from the coded lines to the numbers. */
class HappeningTest {
  @TempDir private Path folder = Path.of("");

  private static String numbers(Happening h) {
    return "%d %d %d %d %d"
        .formatted(h.articles(), h.uniqueTexts(), h.outlets(), h.origins(), h.denying());
  }

  @Test
  void oneMinisterInTwoOutletsIsOneOriginOfOneHappening() {
    try (Archive archive = Shelf.of(folder, Shelling.post(), Shelling.herald())) {
      HappeningView view = Shelf.only(archive);
      assertEquals("2 2 2 1 0", numbers(view.happening()), view.toString());
      assertEquals("minister Ilse Varga", view.origins().asserts().get(0).label());
      assertEquals(Optional.of("2031-04-01"), view.happening().since());
      assertEquals(Optional.of("Orrin"), view.happening().place());
      assertEquals(Optional.of("VLR"), view.happening().country());
    }
  }

  @Test
  void numbersThatDifferAreShownEachWithItsReports() {
    try (Archive archive =
        Shelf.of(folder, Shelling.post(), Shelling.herald(), Shelling.denial())) {
      HappeningView view = Shelf.only(archive);
      assertEquals("3 3 3 2 1", numbers(view.happening()), view.toString());
      assertEquals(
          List.of("dead: 9 [1], 11 [2]", "whether: told [1, 2], denied [3]"),
          view.contradictions().stream()
              .map(c -> c.about() + ": " + String.join(", ", values(c)))
              .toList());
      assertEquals("commander Pavo Rask", view.origins().denies().get(0).label());
    }
  }

  private static List<String> values(Contradiction contradiction) {
    return contradiction.values().stream().map(v -> v.value() + " " + v.reports()).toList();
  }

  @Test
  void reprintsOfADispatchAreOneTextAndOneOrigin() {
    String text =
        "ORRIN, April 2 (VPA) - Rebels shelled the port of Orrin on Tuesday, killing nine people"
            + " and sinking two barges that were loaded with timber for the islands. Smoke stood"
            + " over the quay until the evening.";
    CodedLine[] lines = new CodedLine[3];
    for (int i = 0; i < lines.length; i++) {
      lines[i] =
          CodedLine.of("r" + i, "Outlet " + i, "2031-04-02T0" + i + ":00:00Z", text + " ".repeat(i))
              .event("e1", "ASSAULT", "shelled", e -> e.actor("Rebels"));
      if (i == 1) {
        lines[i].agency("VPA");
      }
    }
    try (Archive archive = Shelf.of(folder, lines)) {
      HappeningView view = Shelf.only(archive);
      assertEquals("3 1 3 1 0", numbers(view.happening()), view.toString());
      assertEquals("VPA (dispatch)", view.origins().asserts().get(0).label());
    }
  }

  /** With the same word, parties and days, so that only the types keep them apart. */
  @Test
  void whatIsAnnouncedAndWhatIsDoneStayTwoHappenings() {
    CodedLine plan =
        works("r1", "2031-04-02", "Tarn and Velmouth are to rebuild the old bridge of Lind.")
            .event("e1", "AGREE", "rebuild", e -> e.actor("Tarn").actor("Velmouth"));
    CodedLine work =
        works("r2", "2031-04-03", "Tarn and Velmouth began to rebuild the old bridge of Lind.")
            .event("e1", "COOPERATE", "rebuild", e -> e.actor("Tarn").actor("Velmouth"));
    try (Archive archive = Shelf.of(folder, plan, work)) {
      assertNotEquals(Shelf.happening(archive, "r1", 0), Shelf.happening(archive, "r2", 0));
    }
  }

  private static CodedLine works(String id, String day, String text) {
    return CodedLine.of(id, "Outlet " + id, day + "T08:00:00Z", text);
  }

  @Test
  void likeActsInOtherTownsAreTwoHappenings() {
    CodedLine other =
        CodedLine.of(
                "other",
                "Tarn Herald",
                "2031-04-02T12:00:00Z",
                "Marines shelled the radio mast of Sarkaly; the colonel spoke of a mistake.")
            .town("p1", "Sarkaly", "OST")
            .event("e1", "ASSAULT", "shelled", e -> e.actor("Marines").with("place", "p1"));
    try (Archive archive = Shelf.of(folder, Shelling.post(), other)) {
      assertNotEquals(Shelf.happening(archive, "post", 0), Shelf.happening(archive, "other", 0));
    }
  }

  @Test
  void aReportWhoseCoderSawNoEventStillTellsIt() {
    CodedLine unseen =
        CodedLine.of(
            "unseen",
            "Pelva Bote",
            "2031-04-02T16:00:00Z",
            "After rebels shelled the port of Orrin, divers look for the two cranes in the"
                + " harbour. Nine people died.");
    try (Archive archive = Shelf.of(folder, Shelling.post(), unseen)) {
      assertEquals(2, Shelf.only(archive).happening().articles());
    }
  }
}
