package org.hearsay.archive.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {
  private static final CodedLine FIRE =
      CodedLine.of(
          "fire",
          "Tarn Herald",
          "2031-04-02T08:00:00Z",
          "Fire destroyed the grain silo of Brack in the night to Wednesday. Fire chief Jorun"
              + " Halle said that 40 firefighters could not save the wooden tower, which held 900"
              + " tons of barley.");
  private static final CodedLine FIRE_TOO =
      CodedLine.of(
          "fire-too",
          "Pelva Bote",
          "2031-04-02T11:00:00Z",
          "Some 900 tons of barley burned when the silo in Brack caught fire. \"We had 40"
              + " firefighters there and no water,\" said Jorun Halle, chief of the brigade. The"
              + " tower was of wood.");
  private static final CodedLine FIRE_AGAIN =
      CodedLine.of(
          "fire-again",
          "Outlook",
          "2031-04-03T07:00:00Z",
          "A day after the fire in the grain silo of Brack, chief Jorun Halle asked why his"
              + " firefighters found the hydrants dry. The 900 tons of barley were not insured.");
  private static final CodedLine OVEN =
      CodedLine.of(
          "oven",
          "Tarn Herald",
          "2031-04-02T09:00:00Z",
          "Fire damaged a bakery in Velmouth on Wednesday. Two apprentices were taken to the"
              + " clinic with burns, police officer Emre Kostic said. An oven had been left on.");
  private static final CodedLine VOTE =
      CodedLine.of(
          "vote",
          "Outlook",
          "2031-04-02T12:00:00Z",
          "The assembly of Ostrow voted 31 to 12 to double the fee for water. Mayor Ilse Varga"
              + " called the pipes a disgrace.");

  @TempDir private Path folder = Path.of("");

  @Test
  void reportsOnOneOccurrenceJoinWhateverTheOrder() throws IOException {
    for (List<CodedLine> order : Stories.orders(List.of(FIRE, FIRE_TOO, FIRE_AGAIN))) {
      assertEquals(
          "[[fire, fire-again, fire-too]]", Stories.of(folder, order), Stories.names(order));
    }
  }

  @Test
  void reportsOnLikeOccurrencesElsewhereDoNotJoinWhateverTheOrder() throws IOException {
    for (List<CodedLine> order : Stories.orders(List.of(FIRE, OVEN, VOTE))) {
      assertEquals("[[fire], [oven], [vote]]", Stories.of(folder, order), Stories.names(order));
    }
  }

  @Test
  void aYearLaterItIsAnotherStory() throws IOException {
    String text = Shelf.prepared(FIRE_TOO).name() + " again: the new grain silo of Brack burned.";
    CodedLine later = CodedLine.of("later", "Outlook", "2032-04-02T08:00:00Z", text);
    assertEquals("[[fire], [later]]", Stories.of(folder, List.of(FIRE, later)), text);
  }

  @Test
  void copiesAreOfTheStoryOfTheirText() throws IOException {
    String text =
        "Fire destroyed the grain silo of Brack in the night to Wednesday. Fire chief Jorun"
            + " Halle said that 40 firefighters could not save the wooden tower, which held 900"
            + " tons of barley.";
    CodedLine reprint = CodedLine.of("reprint", "Late Post", "2031-06-20T08:00:00Z", text + " ");
    assertEquals(
        "[[fire, reprint], [vote]]", Stories.of(folder, List.of(FIRE, VOTE, reprint)), text);
  }

  @Test
  void aLateReportJoinsTwo() throws IOException {
    CodedLine ship =
        CodedLine.of(
            "ship",
            "Tarn Herald",
            "2031-04-02T08:00:00Z",
            "The ferry Marigold struck a sandbank off Pelva on Wednesday. Coastguards fetched 312"
                + " passengers from its deck.");
    CodedLine inquiry =
        CodedLine.of(
            "inquiry",
            "Outlook",
            "2031-04-03T08:00:00Z",
            "Harbour master Tamsin Oduya ordered an inquiry into why the station on Cape Lind was"
                + " unmanned and gave the pilot of a ferry no depth reading.");
    CodedLine both =
        CodedLine.of(
            "both",
            "Pelva Bote",
            "2031-04-03T12:00:00Z",
            "Who let the Marigold run into a sandbank off Pelva? Its 312 passengers, safe with the"
                + " coastguards, ask why the ferry got no reading of the depth. Tamsin Oduya,"
                + " harbour master, wants an inquiry on Cape Lind, whose station had nobody.");
    assertEquals("[[inquiry], [ship]]", Stories.of(folder, List.of(ship, inquiry)));
    for (List<CodedLine> order : Stories.orders(List.of(ship, inquiry, both))) {
      assertEquals("[[both, inquiry, ship]]", Stories.of(folder, order), Stories.names(order));
    }
  }
}
