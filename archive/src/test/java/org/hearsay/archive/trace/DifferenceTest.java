package org.hearsay.archive.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.trace.Difference.Kind;
import org.hearsay.archive.trace.Difference.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | We will not pay for the bridge. | “We won't pay, for the BRIDGE!”",
        "none | She cannot swim | she can't swim",
        "dropped negation | We will not pay for the bridge. | We will pay for the bridge.",
        "dropped negation | Nobody asked us about the dam | Somebody asked us about the dam",
        "dropped negation | They don't know the way | They do know the way",
        "added negation | We will pay for the bridge. | We will never pay for the bridge.",
        "cut | We will not pay for the old bridge of Tarn. | We will not pay for the old bridge.",
        "cut | We will pay, come what may, for the bridge. | We will pay for the bridge.",
        "cut | Everyone left the mill, not one of the older hands excepted, and went home"
            + " | Everyone left the mill and went home",
        "cut | We leave in May, and we shall never come back here again | We leave in May",
        "changed words | We will pay for the bridge. | We will pay for the tunnel.",
        "changed words | Nine men crossed the river. | Seven men crossed the river.",
        "changed words | They will not sell the mill | They will never sell the mill",
        "changed words | The road is open. | The road is wide open.",
        "paraphrase | We will pay for the bridge. | The town is going to find the money.",
        "paraphrase | The road is open | Many travellers reported that after three weeks the road to Tarn"
            + " is now open"
      })
  void theKindOfChangeIsTheFirstThatHolds(String change, String before, String after) {
    Difference difference = Difference.of(before, after);
    assertEquals(change, difference.change().toString(), difference.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we will [-not-] pay | We will not pay. | We will pay.",
        "we {+never+} pay | We pay. | We never pay.",
        "[-nine-] {+seven+} men came | Nine men came | Seven men came",
        "it is [-a-] {+the old+} mill | It is a mill. | It is the old mill",
        "the same | The same! | the same",
        "1250000 crowns | 1,250,000 crowns | 1250000 crowns"
      })
  void theWordingShowsWhatWasTakenOutAndPutIn(String shown, String before, String after) {
    assertEquals(shown, Difference.of(before, after).toString());
  }

  @Test
  void ofSeveralAlignmentsThatInTheFewestPiecesIsShown() {
    assertEquals(
        "[-we pay and-] we pay for it",
        Difference.of("we pay and we pay for it", "we pay for it") + "");
  }

  @Test
  void theStepsLeadFromOneWordingToTheOther() {
    Random random = new Random(20310402);
    for (int i = 0; i < 3_000; i++) {
      List<String> before = words(random);
      List<String> after = words(random);
      Difference difference = Difference.of(String.join(" ", before), String.join(" ", after));
      String message = before + " to " + after + ": " + difference;
      assertEquals(before, without(difference, Kind.PUT_IN), message);
      assertEquals(after, without(difference, Kind.TAKEN_OUT), message);
      int kept =
          difference.steps().stream()
              .filter(s -> s.kind() == Kind.KEPT)
              .mapToInt(s -> s.words().size())
              .sum();
      assertEquals(common(before, after), kept, message);
      for (int k = 1; k < difference.steps().size(); k++) {
        assertTrue(
            difference.steps().get(k).kind() != difference.steps().get(k - 1).kind(), message);
      }
      assertEquals(before.equals(after), difference.change() == Change.NONE, message);
    }
  }

  private static List<String> words(Random random) {
    List<String> few = List.of("we", "pay", "not", "never", "the", "bridge", "5");
    return random.ints(random.nextInt(9), 0, few.size()).mapToObj(few::get).toList();
  }

  private static List<String> without(Difference difference, Kind kind) {
    List<String> words = new ArrayList<>();
    for (Step step : difference.steps()) {
      if (step.kind() != kind) {
        words.addAll(step.words());
      }
    }
    return words;
  }

  /** The length of the longest common subsequence, by its definition. */
  private static int common(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    List<String> restA = a.subList(1, a.size());
    List<String> restB = b.subList(1, b.size());
    return a.get(0).equals(b.get(0))
        ? 1 + common(restA, restB)
        : Math.max(common(restA, b), common(a, restB));
  }
}
