package org.hearsay.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private static final double COST = 2;

  @Test
  void aDoubtfulWordGoesWithItsNeighbours() {
    BitSet chosen = Segments.many(new double[] {-9, 4, -1, 4, -9, -9, -9, 5, -9}, COST);
    assertEquals("{1, 2, 3, 7}", chosen.toString());
  }

  @Test
  void aRunThatIsNotWorthItsCostIsLeftOut() {
    assertTrue(Segments.many(new double[] {-3, 1.5, -3}, COST).isEmpty());
    assertTrue(Segments.many(new double[0], COST).isEmpty());
    assertTrue(Segments.one(new double[] {-1, -2}).isEmpty());
    assertTrue(Segments.one(new double[0]).isEmpty());
  }

  @Test
  void oneRunIsTheBest() {
    assertEquals("{2, 3, 4}", Segments.one(new double[] {2, -5, 2, -1, 3, -9, 3}).toString());
  }

  @Test
  void manyFindsWhatTryingAllChoicesFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      double[] scores = random.doubles(1 + random.nextInt(9), -4, 4).toArray();
      double best = 0;
      for (long bits = 0; bits < 1L << scores.length; bits++) {
        best = Math.max(best, worth(scores, BitSet.valueOf(new long[] {bits})));
      }
      assertEquals(best, worth(scores, Segments.many(scores, COST)), 1e-9);
    }
  }

  @Test
  void oneFindsWhatTryingAllRunsFinds() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      double[] scores = random.doubles(1 + random.nextInt(9), -4, 4).toArray();
      double best = 0;
      for (int from = 0; from < scores.length; from++) {
        for (int to = from + 1; to <= scores.length; to++) {
          BitSet run = new BitSet();
          run.set(from, to);
          best = Math.max(best, worth(scores, run) + COST);
        }
      }
      BitSet found = Segments.one(scores);
      assertEquals(best, found.isEmpty() ? 0 : worth(scores, found) + COST, 1e-9);
      assertTrue(found.isEmpty() || found.nextClearBit(found.nextSetBit(0)) >= found.length());
    }
  }

  private static double worth(double[] scores, BitSet chosen) {
    double sum = 0;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      sum += scores[i] - (i == 0 || !chosen.get(i - 1) ? COST : 0);
    }
    return sum;
  }
}
