package org.hearsay.encoder;

/** What the model says of each piece of a window: one row of numbers a piece. Immutable. */
public final class Encoded {
  private final Window window;
  private final float[] heads;
  private final int width;
  private final float[] constants;

  Encoded(Window window, float[] heads, int width, float[] constants) {
    this.window = window;
    this.heads = heads;
    this.width = width;
    this.constants = constants;
  }

  public Window window() {
    return window;
  }

  /** The number in one column of a piece's row. */
  public float at(int piece, int column) {
    return heads[piece * width + column];
  }

  /** A number that is the same for all windows. */
  public float constant(int index) {
    return constants[index];
  }

  /** The product of columns from {@code a} of one piece with columns from {@code b} of another. */
  public float product(int piece, int a, int other, int b, int columns) {
    int i = piece * width + a;
    int k = other * width + b;
    float sum = 0;
    for (int c = 0; c < columns; c++) {
      sum += heads[i + c] * heads[k + c];
    }
    return sum;
  }
}
