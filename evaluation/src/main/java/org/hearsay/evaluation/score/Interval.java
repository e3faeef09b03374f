package org.hearsay.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The range that holds the middle 95 % of resampled figures; both ends belong to it. */
public record Interval(double low, double high) {

  /** The 2.5th and 97.5th percentile of figures, which must be one at least. */
  public static Interval of95(List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("figures: expected one at least, found none");
    }
    List<Double> sorted = new ArrayList<>(figures);
    sorted.sort(null);
    int count = sorted.size();
    return new Interval(
        sorted.get((int) (.025 * count)), sorted.get(Math.min(count - 1, (int) (.975 * count))));
  }

  /** {@code 0.812–0.839}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f–%.3f", low, high);
  }
}
