package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses which words belong to a role, given a score (log odds) for each: the choice with the
 * highest sum of scores, each run of words costing something, so that a doubtful word goes with its
 * neighbours. Exact, by dynamic programming over two states (Viterbi 1967).
 */
public final class Segments {
  private Segments() {}

  /** Any number of runs. */
  public static BitSet many(double[] scores, double cost) {
    int n = scores.length;
    boolean[][] entered = new boolean[n][2];
    double out = 0;
    double in = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      // State after word i: 0 out, 1 in; what the state before was.
      boolean outFromIn = in > out;
      boolean inFromIn = in > out - cost;
      double nextOut = Math.max(out, in);
      double nextIn = (inFromIn ? in : out - cost) + scores[i];
      entered[i][0] = outFromIn;
      entered[i][1] = inFromIn;
      out = nextOut;
      in = nextIn;
    }
    BitSet chosen = new BitSet(n);
    boolean state = in > out;
    for (int i = n - 1; i >= 0; i--) {
      chosen.set(i, state);
      state = entered[i][state ? 1 : 0];
    }
    return chosen;
  }

  /** One run at most: the one with the highest sum, if that is above 0 (Kadane). */
  public static BitSet one(double[] scores) {
    double best = 0;
    int bestBegin = 0;
    int bestEnd = 0;
    double sum = 0;
    int begin = 0;
    for (int i = 0; i < scores.length; i++) {
      if (sum <= 0) {
        sum = 0;
        begin = i;
      }
      sum += scores[i];
      if (sum > best) {
        best = sum;
        bestBegin = begin;
        bestEnd = i + 1;
      }
    }
    BitSet chosen = new BitSet(scores.length);
    chosen.set(bestBegin, bestEnd);
    return chosen;
  }

  /** The runs of neighbouring words, in order. */
  public static List<BitSet> runs(BitSet words) {
    List<BitSet> runs = new ArrayList<>();
    for (int from = words.nextSetBit(0); from >= 0; ) {
      int to = words.nextClearBit(from);
      BitSet run = new BitSet();
      run.set(from, to);
      runs.add(run);
      from = words.nextSetBit(to);
    }
    return runs;
  }
}
