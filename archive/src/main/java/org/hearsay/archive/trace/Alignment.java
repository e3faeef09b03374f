package org.hearsay.archive.trace;

import java.util.List;
import org.hearsay.archive.trace.Difference.Kind;

/**
 * The longest common subsequence of two lists of words; of several that with the most words that
 * follow one another in both.
 */
final class Alignment {
  /** What a common word counts; a word that follows a common one counts one more. */
  private static final int COMMON = 1000;

  private final List<String> a;
  private final List<String> b;

  /** The best from here on; {@code [1]} where the words before are common. */
  private final int[][][] best;

  private boolean after;

  Alignment(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
    best = new int[2][a.size() + 1][b.size() + 1];
    for (int i = a.size(); i >= 0; i--) {
      for (int j = b.size(); j >= 0; j--) {
        int skip =
            Math.max(i < a.size() ? best[0][i + 1][j] : 0, j < b.size() ? best[0][i][j + 1] : 0);
        for (int follows = 0; follows < 2; follows++) {
          best[follows][i][j] =
              matches(i, j) ? Math.max(skip, COMMON + follows + best[1][i + 1][j + 1]) : skip;
        }
      }
    }
  }

  private boolean matches(int i, int j) {
    return i < a.size() && j < b.size() && a.get(i).equals(b.get(j));
  }

  /** What comes next; to be asked from the beginning, step by step. */
  Kind next(int i, int j) {
    int follows = after ? 1 : 0;
    if (matches(i, j) && best[follows][i][j] == COMMON + follows + best[1][i + 1][j + 1]) {
      after = true;
      return Kind.KEPT;
    }
    after = false;
    boolean out = i < a.size() && (j == b.size() || best[0][i + 1][j] >= best[0][i][j + 1]);
    return out ? Kind.TAKEN_OUT : Kind.PUT_IN;
  }
}
