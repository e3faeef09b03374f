package org.hearsay.archive.origin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.word.Words;

/**
 * The four numbers of a happening, with what they count.
 *
 * @param relaying outlets that only pass on what others say
 */
public record Origins(
    int articles,
    int uniqueTexts,
    int outlets,
    List<Origin> asserts,
    List<Origin> denies,
    List<String> relaying) {
  public Origins {
    asserts = List.copyOf(asserts);
    denies = List.copyOf(denies);
    relaying = List.copyOf(relaying);
  }

  /** At least so many traceable origins. */
  public int atLeast() {
    return asserts.size() + denies.size();
  }

  /** Counts over all tellings of a happening. */
  public static Origins of(List<Witness> witnesses) {
    Map<Long, List<Witness>> byReport =
        witnesses.stream()
            .collect(
                Collectors.groupingBy(Witness::report, LinkedHashMap::new, Collectors.toList()));
    Set<String> present = new TreeSet<>();
    witnesses.forEach(
        w -> {
          w.outlet().map(Words::plain).ifPresent(present::add);
          w.agency().map(Words::plain).ifPresent(present::add);
        });
    Roots roots = new Roots(present);
    Map<Long, Long> leaders = leaders(byReport);
    for (long leader : leaders.values()) {
      List<Witness> report = byReport.getOrDefault(leader, List.of());
      boolean sourced = false;
      for (Witness witness : report) {
        sourced |= roots.addStatement(witness);
      }
      if (!sourced) {
        report.forEach(roots::addOwnVoice);
      }
    }
    for (Witness witness : witnesses) {
      long leader = leaders.getOrDefault(witness.uniqueText(), witness.report());
      if (witness.report() != leader) {
        roots.addCopy(witness, leader);
      }
      roots.addCited(witness);
    }
    Map<Long, Set<Long>> copies = new HashMap<>();
    witnesses.forEach(
        w -> copies.computeIfAbsent(w.uniqueText(), t -> new TreeSet<>()).add(w.report()));
    Map<Long, Set<Long>> sharing = new HashMap<>();
    witnesses.forEach(w -> sharing.put(w.report(), copies.get(w.uniqueText())));
    List<Origin> all = roots.counted(sharing);
    return new Origins(
        byReport.size(),
        (int) witnesses.stream().map(Witness::uniqueText).distinct().count(),
        (int) byReport.values().stream().map(Origins::outlet).distinct().count(),
        all.stream().filter(o -> !o.denies()).toList(),
        all.stream().filter(Origin::denies).toList(),
        witnesses.stream()
            .filter(w -> relays(w.telling()))
            .flatMap(w -> w.outlet().stream())
            .distinct()
            .toList());
  }

  /**
   * Of the reports with one text the one that leads, else the first; what copies tell is no origin.
   */
  private static Map<Long, Long> leaders(Map<Long, List<Witness>> byReport) {
    Map<Long, Long> leaders = new LinkedHashMap<>();
    byReport.forEach(
        (report, witnesses) -> {
          long text = witnesses.get(0).uniqueText();
          if (text == report || !leaders.containsKey(text)) {
            leaders.put(text, report);
          }
        });
    return leaders;
  }

  private static String outlet(List<Witness> report) {
    return report.get(0).outlet().orElse("report " + report.get(0).report());
  }

  private static boolean relays(Telling telling) {
    return telling.voices().stream().anyMatch(Roots::passesOn);
  }
}
