package org.hearsay.evaluation.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.evaluation.score.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionIntervalsTest {
  private static final String TEXT =
      "{\"id\":\"%d\",\"text\":\"rain is due now\",\"attributions\":[{\"content\":{\"begin\":0,\"end\":15}}]}";
  private static final String CODED =
      "{\"id\":\"%d\",\"attributions\":[{\"content\":{\"begin\":%d,\"end\":15}}]}";

  /** Of thirty articles each third is coded wrongly. */
  private static AttributionScore score(Path temp, int wrongBegin) throws IOException {
    List<String> gold = new ArrayList<>();
    List<String> coded = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      gold.add(TEXT.formatted(i));
      coded.add(CODED.formatted(i, i % 3 == 0 ? wrongBegin : 0));
    }
    return AttributionScorer.score(
        Files.write(temp.resolve("gold.jsonl"), gold),
        Files.write(temp.resolve("coded.jsonl"), coded));
  }

  @Test
  void intervalsHoldTheFigureAndAreTheSameInEveryRun(@TempDir Path temp) throws IOException {
    AttributionScore score = score(temp, 12);
    double complete = score.total().complete().f1().orElseThrow();
    assertEquals(2 / 3.0, complete, 1e-9);
    AttributionIntervals intervals = score.bootstrap(400).orElseThrow();
    assertEquals(Optional.of(intervals), score.bootstrap(400));
    Interval interval = intervals.complete();
    // The standard error of a share of 2/3 among 30 is .086.
    assertEquals(complete - 1.96 * .086, interval.low(), .05);
    assertEquals(complete + 1.96 * .086, interval.high(), .05);
    assertEquals(intervals.contentMatch(), interval);
    assertTrue(intervals.contentF1().low() < intervals.contentF1().high());
  }

  @Test
  void withoutVariationTheIntervalIsThePoint(@TempDir Path temp) throws IOException {
    AttributionIntervals intervals = score(temp, 0).bootstrap(50).orElseThrow();
    assertEquals("1.000–1.000", intervals.contentF1().toString());
  }

  @Test
  void withoutArticlesThereIsNoIntervalAndWithoutRoundsAFault(@TempDir Path temp)
      throws IOException {
    Path empty = Files.createFile(temp.resolve("empty.jsonl"));
    assertEquals(Optional.empty(), AttributionScorer.score(empty, empty).bootstrap(10));
    AttributionScore score = score(temp, 0);
    assertThrows(IllegalArgumentException.class, () -> score.bootstrap(0));
  }

  @Test
  void theMiddleOf95PercentLeavesOutTheEnds() {
    List<Double> figures = new ArrayList<>();
    for (int i = 199; i >= 0; i--) {
      figures.add((double) i);
    }
    assertEquals(new Interval(5, 195), Interval.of95(figures));
    assertEquals(new Interval(7, 7), Interval.of95(List.of(7.0)));
    assertThrows(IllegalArgumentException.class, () -> Interval.of95(List.of()));
  }
}
