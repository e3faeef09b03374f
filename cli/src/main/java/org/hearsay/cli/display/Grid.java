package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.cli.display.Palette.Style;

/** Aligns rows of cells; when they are too wide together, the widest give way first. */
public final class Grid {
  private static final String INDENT = "  ";
  private static final int GAP = 2;
  private static final int LEAST = 6;

  private final List<List<Cell>> rows = new ArrayList<>();
  private final double[] weights;

  /**
   * @param weights for each column how firmly it keeps its room
   */
  public Grid(double... weights) {
    this.weights = weights.clone();
  }

  /** Words in a style. */
  public record Cell(Style style, String words) {}

  /** A row; all have as many cells. */
  public void add(Cell... cells) {
    rows.add(List.of(cells));
  }

  /** The lines, each at most {@code columns} wide. */
  public String render(Palette palette, int columns) {
    if (rows.isEmpty()) {
      return "";
    }
    int[] widths = widths(columns - INDENT.length());
    StringBuilder out = new StringBuilder();
    for (List<Cell> row : rows) {
      StringBuilder line = new StringBuilder(INDENT);
      for (int i = 0; i < row.size(); i++) {
        if (widths[i] == 0) {
          continue;
        }
        String words = Width.cut(row.get(i).words(), widths[i]);
        line.append(palette.paint(row.get(i).style(), words));
        line.append(" ".repeat(widths[i] - Width.of(words) + GAP));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private int[] widths(int columns) {
    int n = rows.get(0).size();
    int[] widths = new int[n];
    for (List<Cell> row : rows) {
      for (int i = 0; i < n; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i).words()));
      }
    }
    int gaps = GAP * ((int) Arrays.stream(widths).filter(w -> w > 0).count() - 1);
    int over = Arrays.stream(widths).sum() + gaps - columns;
    for (; over > 0; over--) {
      int widest = 0;
      for (int i = 1; i < n; i++) {
        if (widths[i] / weights[i] >= widths[widest] / weights[widest]) {
          widest = i;
        }
      }
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }
}
