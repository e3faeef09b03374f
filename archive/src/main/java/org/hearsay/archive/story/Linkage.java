package org.hearsay.archive.story;

import java.util.ArrayList;
import java.util.List;

/** Agglomerative clustering by average linkage (UPGMA; Sokal, Michener 1958). */
final class Linkage {
  private Linkage() {}

  /**
   * Joins the two clusters that are most alike on average, as long as they are alike enough.
   *
   * @param likeness of each two items, symmetric, from 0 to 1
   * @return the clusters, each with its items rising
   */
  static List<List<Integer>> clusters(double[][] likeness, double least) {
    int n = likeness.length;
    double[][] average = new double[n][];
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      average[i] = likeness[i].clone();
      clusters.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      int left = -1;
      int right = -1;
      double best = least;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          if (average[i][j] >= best && !clusters.get(i).isEmpty() && !clusters.get(j).isEmpty()) {
            best = average[i][j];
            left = i;
            right = j;
          }
        }
      }
      if (left < 0) {
        break;
      }
      int a = clusters.get(left).size();
      int b = clusters.get(right).size();
      for (int k = 0; k < n; k++) {
        double joined = (a * average[left][k] + b * average[right][k]) / (a + b);
        average[left][k] = joined;
        average[k][left] = joined;
      }
      clusters.get(left).addAll(clusters.get(right));
      clusters.get(right).clear();
    }
    clusters.removeIf(List::isEmpty);
    clusters.forEach(c -> c.sort(null));
    return clusters;
  }
}
