package org.hearsay.evaluation.attribution;

import org.hearsay.evaluation.attribution.Judgements.Bin;
import org.hearsay.evaluation.score.UnitPlot;

/**
 * Draws how often attributions of a confidence are right (DeGroot and Fienberg 1983), as SVG: a dot
 * a bin, its area by the number of attributions; on the diagonal confidence keeps its word.
 */
public final class ReliabilityDiagram {
  private static final double LARGEST = 18;

  private ReliabilityDiagram() {}

  /**
   * The diagram.
   *
   * @param caption what was measured
   */
  public static String svg(Judgements judgements, String caption) {
    UnitPlot plot = new UnitPlot(caption, "confidence", "share that is right").diagonal();
    int most = judgements.bins().stream().mapToInt(Bin::size).max().orElse(1);
    for (Bin bin : judgements.bins()) {
      plot.dot(
          new UnitPlot.Point(bin.confidence(), bin.right()),
          LARGEST * Math.sqrt((double) bin.size() / most),
          bin.size() + " attributions");
    }
    return plot.svg();
  }
}
