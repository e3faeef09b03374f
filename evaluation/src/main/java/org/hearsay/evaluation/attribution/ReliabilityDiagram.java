package org.hearsay.evaluation.attribution;

import java.util.Locale;
import org.hearsay.evaluation.attribution.Judgements.Bin;

/**
 * Draws how often attributions of a confidence are right (DeGroot and Fienberg 1983), as SVG: a dot
 * a bin, its area by the number of attributions; on the diagonal confidence keeps its word.
 */
public final class ReliabilityDiagram {
  private static final int SIDE = 360;
  private static final int MARGIN = 56;
  private static final double LARGEST = 18;

  private ReliabilityDiagram() {}

  /**
   * The diagram.
   *
   * @param caption what was measured
   */
  public static String svg(Judgements judgements, String caption) {
    StringBuilder out = new StringBuilder();
    int whole = SIDE + 2 * MARGIN;
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            whole,
            whole));
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double share = tenth / 10.0;
      line(out, x(share), y(0), x(share), y(1), "#ddd");
      line(out, x(0), y(share), x(1), y(share), "#ddd");
      text(out, x(share), y(0) + 18, "middle", String.format(Locale.ROOT, "%.1f", share));
      text(out, x(0) - 8, y(share) + 4, "end", String.format(Locale.ROOT, "%.1f", share));
    }
    line(out, x(0), y(0), x(1), y(1), "#888");
    int most = judgements.bins().stream().mapToInt(Bin::size).max().orElse(1);
    for (Bin bin : judgements.bins()) {
      out.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#2a6f97\" fill-opacity=\".75\">"
                  + "<title>%d attributions</title></circle>%n",
              x(bin.confidence()),
              y(bin.right()),
              LARGEST * Math.sqrt((double) bin.size() / most),
              bin.size()));
    }
    text(out, x(.5), y(0) + 40, "middle", "confidence");
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"16\" y=\"%1$.1f\" text-anchor=\"middle\" transform=\"rotate(-90 16 %1$.1f)\">"
                + "share that is right</text>%n",
            y(.5)));
    text(out, x(.5), 28, "middle", caption);
    return out.append("</svg>\n").toString();
  }

  private static double x(double share) {
    return MARGIN + share * SIDE;
  }

  private static double y(double share) {
    return MARGIN + (1 - share) * SIDE;
  }

  private static void line(
      StringBuilder out, double x1, double y1, double x2, double y2, String colour) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
            x1,
            y1,
            x2,
            y2,
            colour));
  }

  private static void text(StringBuilder out, double x, double y, String anchor, String words) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            words));
  }
}
