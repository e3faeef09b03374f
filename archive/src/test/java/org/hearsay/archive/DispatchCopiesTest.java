package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchCopiesTest {
  private static final String LEAD =
      "Two ferries collided in thick fog off the island of Morvane on Monday and forty passengers"
          + " were taken to the hospital in Estrel, the coast guard said.";
  private static final String MIDDLE =
      "Captain Yorin Haldt of the smaller ferry told investigators that the radio had been silent"
          + " since dawn and that nobody on the bridge had seen the lights of the other vessel.";
  private static final String END =
      "The port of Estrel stayed closed until the evening while divers searched both hulls for"
          + " leaks. Parliament will debate the fog rules next week, deputy speaker Ulla Brand said.";
  private static final String WHOLE = LEAD + "\n\n" + MIDDLE + "\n\n" + END;

  @ParameterizedTest
  @ValueSource(
      strings = {
        WHOLE,
        "ESTREL, Morvane - " + WHOLE,
        "Fog brings ferries together\n\n" + WHOLE,
        LEAD + "\n\n" + MIDDLE,
        WHOLE
            + "\n\nThe tourist board of Morvane hopes for a better autumn. Hotels are full until"
            + " October, and the season for mussels has only begun.",
        LEAD
            + "\n\nBaker Sonn Tilly gave bread to those who waited on the quay.\n\n"
            + MIDDLE
            + "\n\n"
            + END,
        "Two ferries collided in dense fog off the island of Morvane on Monday and forty"
            + " passengers were brought to the hospital in Estrel, according to the coast guard."
            + "\n\nCaptain Yorin Haldt of the smaller ferry said to investigators that the radio had"
            + " been silent since dawn and that no one on the bridge had seen the lights of the"
            + " other vessel.\n\n"
            + END
      })
  void aCopyIsOneUniqueTextWithItsOriginal(String copy, @TempDir Path folder) {
    try (Archive archive =
        Shelf.of(
            folder,
            CodedLine.of("first", "Morvane Wire", "2024-02-05T09:00:00Z", WHOLE),
            CodedLine.of("later", "Estrel Echo", "2024-02-05T12:00:00Z", copy + " "))) {
      assertEquals(
          Shelf.row(archive, "first").uniqueText(), Shelf.row(archive, "later").uniqueText(), copy);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Another reporter who quotes the same words.
        "The deputy speaker was in no mood for patience. \"Parliament will debate the fog rules next"
            + " week,\" she said on the steps. Shops on the hill opened late, and nobody"
            + " in the upper town had heard of the matter before noon.",
        // The template of an agency, used for another occurrence.
        "Two trains collided in thick snow near the town of Pellgard on Friday and ninety"
            + " travellers were taken to the clinic in Osterby, the railway police said."
      })
  void whatOnlySharesPhrasesIsNoCopy(String other, @TempDir Path folder) {
    try (Archive archive =
        Shelf.of(
            folder,
            CodedLine.of("first", "Morvane Wire", "2024-02-05T09:00:00Z", WHOLE),
            CodedLine.of("other", "Hill Gazette", "2024-02-05T12:00:00Z", other))) {
      assertNotEquals(
          Shelf.row(archive, "first").uniqueText(),
          Shelf.row(archive, "other").uniqueText(),
          other);
    }
  }

  @Test
  void theReportThatNamesItsAgencyLeadsWhereverItStands(@TempDir Path folder) {
    CodedLine reprint = CodedLine.of("a", "Estrel Echo", "2024-02-05T08:00:00Z", WHOLE);
    CodedLine dispatch =
        CodedLine.of("b", "Morvane Wire", "2024-02-05T09:00:00Z", WHOLE + " ").agency("MW");
    try (Archive archive = Shelf.of(folder, reprint, dispatch)) {
      long leader = Shelf.row(archive, "b").id();
      assertEquals(leader, Shelf.row(archive, "a").uniqueText().orElseThrow());
    }
  }

  @Test
  void aShortTextThatStandsInManyDoesNotJoinThem(@TempDir Path folder) {
    String imprint =
        "Readers of this site can write to the newsroom at any hour of the day or night and will be"
            + " answered within a week by one of our editors in Estrel or Morvane Town.";
    String other =
        "A court in Pellgard sent the former mayor to prison for four years on Thursday because he"
            + " had sold the town's snow ploughs to his brother and kept the money for himself.";
    try (Archive archive =
        Shelf.of(
            folder,
            CodedLine.of("short", "Echo", "2024-02-05T07:00:00Z", imprint),
            CodedLine.of("fog", "Echo", "2024-02-05T08:00:00Z", WHOLE + "\n\n" + imprint),
            CodedLine.of("court", "Echo", "2024-02-05T09:00:00Z", other + other + imprint))) {
      assertNotEquals(
          Shelf.row(archive, "fog").uniqueText(), Shelf.row(archive, "court").uniqueText());
    }
  }
}
