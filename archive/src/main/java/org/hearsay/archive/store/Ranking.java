package org.hearsay.archive.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up scores of numbered things and ranks them; of equals the lower number comes first. */
public final class Ranking {
  private final Map<Long, Double> scores = new HashMap<>();

  public void add(long id, double score) {
    scores.merge(id, score, Double::sum);
  }

  /** 0 for what was never added. */
  public double of(long id) {
    return scores.getOrDefault(id, 0.0);
  }

  /** Those with at least a score, best first. */
  public List<Long> best(double least) {
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Long, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
