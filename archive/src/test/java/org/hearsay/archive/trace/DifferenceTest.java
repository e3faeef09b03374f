package org.hearsay.archive.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.trace.Difference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  private static final String FIRST =
      "We will not open the sluice before the farmers have gone, and nobody will be paid for it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we will not open the sluice before the farmers have gone and nobody will be paid for it"
            + " | NONE",
        "We won't open the sluice before the farmers have gone, and nobody will be paid for it"
            + " | NONE",
        "We will not open the sluice before the farmers have gone | CUT",
        "We will open the sluice before the farmers have gone, and nobody will be paid for it"
            + " | DROPPED_NEGATION",
        "We will not open the sluice before the farmers have not gone, and nobody will be paid for"
            + " it | ADDED_NEGATION",
        "We will not open the dam before the fishermen have gone, and nobody will be paid for it"
            + " | CHANGED_WORDS",
        "He ruled out letting water through while people were still on their fields | PARAPHRASE"
      })
  void theKindOfChangeIsNamed(String later, Change change) {
    assertEquals(change, Difference.of(FIRST, later).change(), later);
  }

  @Test
  void theDifferenceShowsWhatWentAndWhatCame() {
    assertEquals(
        "we will [-not-] open the [-sluice-] {+gate+}",
        Difference.of("We will not open the sluice.", "We will open the gate.").toString());
  }

  @Test
  void ofSeveralAlignmentsTheOneInFewestPiecesIsTaken() {
    assertEquals(
        "[-we are not asking for a rise-] we are asking for bread",
        Difference.of(
                "We are not asking for a rise, we are asking for bread", "We are asking for bread")
            .toString());
  }

  @Test
  void stepsLeadFromOneWordingToTheOther() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<String> before = words(random);
      List<String> after = words(random);
      Difference difference = Difference.of(before, after);
      assertEquals(before, of(difference, Kind.TAKEN_OUT), before + " and " + after);
      assertEquals(after, of(difference, Kind.PUT_IN), before + " and " + after);
    }
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int n = random.nextInt(12); n > 0; n--) {
      words.add("abcd".substring(random.nextInt(4)).substring(0, 1));
    }
    return words;
  }

  /** The words that were kept, with those of one side. */
  private static List<String> of(Difference difference, Kind side) {
    return difference.steps().stream()
        .filter(s -> s.kind() == Kind.KEPT || s.kind() == side)
        .flatMap(s -> s.words().stream())
        .toList();
  }
}
