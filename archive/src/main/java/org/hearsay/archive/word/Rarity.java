package org.hearsay.archive.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How rare terms are in this archive and in news in general (inverse document frequency, natural
 * logarithm). Counts up as reports come in. Not thread-safe.
 */
public final class Rarity {
  private final Background background = new Background();
  private final Map<Integer, Integer> reports = new HashMap<>();
  private final Set<Integer> changed = new HashSet<>();
  private int all;

  /** Takes over what an archive has counted. */
  public void load(int term, int count) {
    reports.put(term, count);
  }

  /** Takes over how many reports an archive has. */
  public void load(int count) {
    all = count;
  }

  /** One more report has this term. */
  public void count(int term) {
    reports.merge(term, 1, Integer::sum);
    changed.add(term);
  }

  /** One report less has this term. */
  public void discount(int term) {
    reports.merge(term, 0, (known, none) -> Math.max(0, known - 1));
    changed.add(term);
  }

  /** One report less. */
  public void discountReport() {
    all = Math.max(0, all - 1);
  }

  /** One more report. */
  public void countReport() {
    all++;
  }

  /** From about 0, in every report, to 12. */
  public float of(int term) {
    double known = background.reports(term) + reports.getOrDefault(term, 0) + 1.0;
    return (float) Math.log((background.all() + all + 1) / known);
  }

  /** The terms counted since the last call, with their counts. */
  public Map<Integer, Integer> changes() {
    Map<Integer, Integer> counts = new HashMap<>();
    changed.forEach(t -> counts.put(t, reports.getOrDefault(t, 0)));
    changed.clear();
    return counts;
  }
}
