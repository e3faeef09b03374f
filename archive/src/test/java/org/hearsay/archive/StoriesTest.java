package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {
  private static final CodedLine QUAKE =
      CodedLine.of(
          "quake",
          "Wire One",
          "2024-04-02T06:00:00Z",
          "An earthquake of magnitude 6.4 shook the mountain district of Kelbara in Zerenia before"
              + " dawn on Tuesday. The governor, Amir Tolsan, said 31 people had died in Kelbara and"
              + " that the road to the village of Dorsha was buried under rocks.");
  private static final CodedLine RESCUE =
      CodedLine.of(
          "rescue",
          "Zerenia Post",
          "2024-04-02T15:00:00Z",
          "Rescuers reached the village of Dorsha in Kelbara on Tuesday afternoon, hours after the"
              + " earthquake that killed 31 people in the Zerenian mountains. Governor Amir Tolsan"
              + " asked for tents and said that the road was open again.");
  private static final CodedLine TOLL =
      CodedLine.of(
          "toll",
          "Radio Kelbara",
          "2024-04-03T07:00:00Z",
          "The number of dead in the Kelbara earthquake rose to 44 on Wednesday, governor Amir"
              + " Tolsan said. Nine bodies were found under the school of Dorsha, which fell in the"
              + " first seconds of the magnitude 6.4 shock.");
  private static final CodedLine ELSEWHERE =
      CodedLine.of(
          "elsewhere",
          "Wire One",
          "2024-04-02T09:00:00Z",
          "The central bank of Ostmark raised its rate by half a point on Tuesday. Its president,"
              + " Helga Brunn, said that prices for bread and heating would fall by autumn, and the"
              + " crown gained against the dollar in Vellin.");

  @Test
  void reportsOfOneOccurrenceAreOneStoryInWhateverOrderTheyCome(@TempDir Path folder) {
    List<List<CodedLine>> orders =
        List.of(
            List.of(QUAKE, RESCUE, TOLL),
            List.of(QUAKE, TOLL, RESCUE),
            List.of(RESCUE, QUAKE, TOLL),
            List.of(RESCUE, TOLL, QUAKE),
            List.of(TOLL, QUAKE, RESCUE),
            List.of(TOLL, RESCUE, QUAKE));
    for (int i = 0; i < orders.size(); i++) {
      Path own = folder.resolve("order" + i);
      assertEquals(true, own.toFile().mkdirs());
      try (Archive archive = Shelf.of(own, orders.get(i).toArray(CodedLine[]::new))) {
        assertEquals(Shelf.story(archive, "quake"), Shelf.story(archive, "rescue"), "order " + i);
        assertEquals(Shelf.story(archive, "quake"), Shelf.story(archive, "toll"), "order " + i);
      }
    }
  }

  @Test
  void anotherOccurrenceOfTheSameDayIsAnotherStory(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, QUAKE, ELSEWHERE, RESCUE)) {
      assertNotEquals(Shelf.story(archive, "quake"), Shelf.story(archive, "elsewhere"));
    }
  }

  @Test
  void aReportOfMonthsLaterIsAnotherStory(@TempDir Path folder) {
    CodedLine later =
        CodedLine.of(
            "later",
            "Wire One",
            "2024-11-20T06:00:00Z",
            "An earthquake shook the district of Kelbara in Zerenia on Wednesday. Governor Amir"
                + " Tolsan said that nobody had died and that the road to Dorsha was open.");
    try (Archive archive = Shelf.of(folder, QUAKE, later)) {
      assertNotEquals(Shelf.story(archive, "quake"), Shelf.story(archive, "later"));
    }
  }
}
