package org.hearsay.evaluation.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * B³ (Bagga, Baldwin 1998): for each item the share of its cluster that is right (precision) and of
 * its gold class that is with it (recall), averaged over items.
 */
public record BCubed(double precision, double recall) {
  /**
   * Compares clusters with classes.
   *
   * @param clusters of items; items that have no class are not looked at
   */
  public static <T> BCubed of(Map<T, ?> clusters, Map<T, ?> classes) {
    Map<Object, Set<T>> byCluster = new HashMap<>();
    Map<Object, Set<T>> byClass = new HashMap<>();
    for (T item : classes.keySet()) {
      byCluster.computeIfAbsent(clusters.get(item), c -> new HashSet<>()).add(item);
      byClass.computeIfAbsent(classes.get(item), c -> new HashSet<>()).add(item);
    }
    double precision = 0;
    double recall = 0;
    for (T item : classes.keySet()) {
      Set<T> found = byCluster.getOrDefault(clusters.get(item), Set.of());
      Set<T> gold = byClass.getOrDefault(classes.get(item), Set.of());
      double common = found.stream().filter(gold::contains).count();
      precision += common / found.size();
      recall += common / gold.size();
    }
    return new BCubed(precision / classes.size(), recall / classes.size());
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
