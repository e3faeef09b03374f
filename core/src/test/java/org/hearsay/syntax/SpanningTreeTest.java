package org.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  private static double[][] random(Random random, int n) {
    double[][] scores = new double[n][n];
    for (double[] row : scores) {
      for (int h = 0; h < n; h++) {
        row[h] = random.nextInt(40) - 20;
      }
    }
    return scores;
  }

  /** The sum of the arcs, if the heads are a tree with one root. */
  private static double value(double[][] scores, int[] heads) {
    double sum = 0;
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      int steps = 0;
      for (int k = i; heads[k] >= 0; k = heads[k]) {
        if (++steps > heads.length) {
          return Double.NEGATIVE_INFINITY;
        }
      }
      roots += heads[i] < 0 ? 1 : 0;
      sum += scores[i][heads[i] < 0 ? i : heads[i]];
    }
    return roots == 1 ? sum : Double.NEGATIVE_INFINITY;
  }

  private static double best(double[][] scores, int[] heads, int from) {
    if (from == heads.length) {
      return value(scores, heads);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int h = -1; h < heads.length; h++) {
      heads[from] = h;
      if (h != from) {
        best = Math.max(best, best(scores, heads, from + 1));
      }
    }
    return best;
  }

  @Test
  void noTreeIsBetter() {
    Random random = new Random(1);
    for (int round = 0; round < 2000; round++) {
      double[][] scores = random(random, 1 + random.nextInt(5));
      double best = best(scores, new int[scores.length], 0);
      assertEquals(
          best, value(scores, SpanningTree.heads(scores)), 1e-9, () -> Arrays.deepToString(scores));
    }
  }

  @Test
  void longSentencesAreTreesToo() {
    Random random = new Random(2);
    for (int n : new int[] {40, 120, 200}) {
      double[][] scores = random(random, n);
      assertTrue(value(scores, SpanningTree.heads(scores)) > Double.NEGATIVE_INFINITY);
    }
  }

  @Test
  void ofTwoRootsTheBetterOneStays() {
    double[][] scores = {{5, 1}, {0, 9}};
    assertArrayEquals(new int[] {1, -1}, SpanningTree.heads(scores));
  }
}
