package org.hearsay.archive.happening;

import java.util.EnumMap;
import java.util.Map;

/** Weighted means of signs, each over what was added of it, and of some the best. */
final class Means {
  private final Map<Sign, Double> sums = new EnumMap<>(Sign.class);
  private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);

  void add(Sign sign, double value, double weight) {
    sums.merge(sign, value * weight, Double::sum);
    weights.merge(sign, weight, Double::sum);
  }

  void add(Sign sign, boolean holds, double weight) {
    add(sign, holds ? 1 : 0, weight);
  }

  /** Keeps the greatest value of a sign to which nothing is added. */
  void best(Sign sign, double value) {
    sums.merge(sign, value, Math::max);
  }

  Map<Sign, Double> values() {
    Map<Sign, Double> values = new EnumMap<>(Sign.class);
    sums.forEach((sign, sum) -> values.put(sign, sum / weights.getOrDefault(sign, 1.0)));
    return values;
  }
}
