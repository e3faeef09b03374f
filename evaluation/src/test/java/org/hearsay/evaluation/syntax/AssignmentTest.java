package org.hearsay.evaluation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static double tryAll(double[][] gain, int row, boolean[] used) {
    if (row == gain.length) {
      return 0;
    }
    double best = tryAll(gain, row + 1, used);
    for (int c = 0; c < used.length; c++) {
      if (!used[c]) {
        used[c] = true;
        best = Math.max(best, gain[row][c] + tryAll(gain, row + 1, used));
        used[c] = false;
      }
    }
    return best;
  }

  @Test
  void noOtherPairingIsBetter() {
    Random random = new Random(7);
    for (int n = 0; n < 400; n++) {
      int columns = random.nextInt(6);
      double[][] gain = new double[random.nextInt(6)][columns];
      for (double[] row : gain) {
        for (int c = 0; c < columns; c++) {
          row[c] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
        }
      }
      assertEquals(tryAll(gain, 0, new boolean[columns]), Assignment.best(gain), 1e-9);
    }
  }
}
