package org.hearsay.encoder;

import java.util.Arrays;

/** What the model says of each piece of a window: one row of numbers a piece. Immutable. */
public final class Encoded {
  private final Window window;
  private final float[] rows;
  private final int width;

  Encoded(Window window, float[] rows) {
    this.window = window;
    this.rows = rows;
    this.width = rows.length / window.pieces().size();
  }

  public Window window() {
    return window;
  }

  /** The number in one column of a piece's row. */
  public float at(int piece, int column) {
    return rows[piece * width + column];
  }

  /** The one of some columns that has the highest number, counted from {@code from}. */
  public int best(int piece, int from, int columns) {
    int first = piece * width + from;
    int best = 0;
    for (int c = 1; c < columns; c++) {
      if (rows[first + c] > rows[first + best]) {
        best = c;
      }
    }
    return best;
  }

  /** The numbers in some columns of a piece's row, from {@code from} on. */
  public float[] columns(int piece, int from, int columns) {
    int first = piece * width + from;
    return Arrays.copyOfRange(rows, first, first + columns);
  }

  /** The product of columns from {@code a} of one piece with columns from {@code b} of another. */
  public float product(int piece, int a, int other, int b, int columns) {
    int i = piece * width + a;
    int k = other * width + b;
    float even = 0;
    float odd = 0;
    for (int c = 0; c + 1 < columns; c += 2) {
      even += rows[i + c] * rows[k + c];
      odd += rows[i + c + 1] * rows[k + c + 1];
    }
    return even + odd;
  }
}
