package org.hearsay.evaluation.syntax;

import java.util.Arrays;

/** The pairing of rows with columns, each used once, that has the highest sum (Kuhn 1955). */
final class Assignment {
  private Assignment() {}

  /** That sum. Shortest paths with potentials, as Jonker and Volgenant (1987) have it. */
  static double best(double[][] gain) {
    int rows = gain.length;
    int columns = rows == 0 ? 0 : gain[0].length;
    if (rows > columns) {
      return best(transposed(gain, columns));
    }
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      double[] least = new double[columns + 1];
      int[] way = new int[columns + 1];
      boolean[] used = new boolean[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      rowOf[0] = row;
      int at = 0;
      do {
        used[at] = true;
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int c = 1; c <= columns; c++) {
          if (!used[c]) {
            double cost = -gain[rowOf[at] - 1][c - 1] - u[rowOf[at]] - v[c];
            if (cost < least[c]) {
              least[c] = cost;
              way[c] = at;
            }
            if (least[c] < delta) {
              delta = least[c];
              next = c;
            }
          }
        }
        for (int c = 0; c <= columns; c++) {
          if (used[c]) {
            u[rowOf[c]] += delta;
            v[c] -= delta;
          } else {
            least[c] -= delta;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      for (; at != 0; at = way[at]) {
        rowOf[at] = rowOf[way[at]];
      }
    }
    double sum = 0;
    for (int c = 1; c <= columns; c++) {
      sum += rowOf[c] == 0 ? 0 : gain[rowOf[c] - 1][c - 1];
    }
    return sum;
  }

  private static double[][] transposed(double[][] gain, int columns) {
    double[][] other = new double[columns][gain.length];
    for (int i = 0; i < gain.length; i++) {
      for (int k = 0; k < columns; k++) {
        other[k][i] = gain[i][k];
      }
    }
    return other;
  }
}
