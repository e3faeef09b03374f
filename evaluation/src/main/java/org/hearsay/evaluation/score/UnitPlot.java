package org.hearsay.evaluation.score;

import java.util.List;
import java.util.Locale;

/** A square plot as SVG, both axes from 0 to 1, in which dots and a line can be drawn. */
public final class UnitPlot {
  private static final int SIDE = 360;
  private static final int MARGIN = 56;
  private static final String COLOUR = "#2a6f97";

  private final StringBuilder out = new StringBuilder();

  /** A point; both numbers from 0 to 1. */
  public record Point(double x, double y) {}

  public UnitPlot(String caption, String xAxis, String yAxis) {
    int whole = SIDE + 2 * MARGIN;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
        whole, whole);
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double share = tenth / 10.0;
      line(share, 0, share, 1, "#ddd");
      line(0, share, 1, share, "#ddd");
      text(x(share), y(0) + 18, "middle", String.format(Locale.ROOT, "%.1f", share));
      text(x(0) - 8, y(share) + 4, "end", String.format(Locale.ROOT, "%.1f", share));
    }
    text(x(.5), y(0) + 40, "middle", xAxis);
    add(
        "<text x=\"16\" y=\"%1$.1f\" text-anchor=\"middle\" transform=\"rotate(-90 16 %1$.1f)\">"
            + "%2$s</text>%n",
        y(.5), yAxis);
    text(x(.5), 28, "middle", caption);
  }

  /** The line on which both are the same. */
  public UnitPlot diagonal() {
    line(0, 0, 1, 1, "#888");
    return this;
  }

  /**
   * A dot.
   *
   * @param radius in units of the picture, which is 472 wide
   * @param title what is told of it
   */
  public UnitPlot dot(Point at, double radius, String title) {
    add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\".75\">"
            + "<title>%s</title></circle>%n",
        x(at.x()), y(at.y()), radius, COLOUR, title);
    return this;
  }

  /** A line through points. */
  public UnitPlot curve(List<Point> points) {
    StringBuilder path = new StringBuilder();
    for (Point p : points) {
      path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(p.x()), y(p.y())));
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
        path.toString().strip(), COLOUR);
    return this;
  }

  /** The picture. */
  public String svg() {
    return out + "</svg>\n";
  }

  private static double x(double share) {
    return MARGIN + share * SIDE;
  }

  private static double y(double share) {
    return MARGIN + (1 - share) * SIDE;
  }

  private void line(double x1, double y1, double x2, double y2, String colour) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
        x(x1), y(y1), x(x2), y(y2), colour);
  }

  private void text(double x, double y, String anchor, String words) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
