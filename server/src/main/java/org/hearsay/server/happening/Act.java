package org.hearsay.server.happening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.happening.Telling;

/**
 * What tellings of a happening have in common to say of the act. Parties whom fewer than half of the
 * reports name are left out: it would not be true that all report it of them.
 */
final class Act {
  private final String type;
  private final List<Telling> tellings;

  /**
   * @param type of the happening
   * @param tellings of it, at least one
   */
  Act(String type, List<Telling> tellings) {
    this.type = type;
    this.tellings = tellings;
  }

  /** The clause after "report that". */
  String clause() {
    return Wording.clause(
        type,
        mode(),
        Cast.of(tellings, Telling::actors).agreed(),
        Cast.of(tellings, Telling::recipients).agreed(),
        status());
  }

  /** Actual if one tells it so; what is not so only where all say that. */
  private String status() {
    return List.of("actual", "historical", "future", "hypothetical").stream()
        .filter(s -> tellings.stream().anyMatch(t -> t.status().equals(s)))
        .findFirst()
        .orElse("negated");
  }

  /** The mode of more than half of the tellings. */
  private Optional<String> mode() {
    List<Telling> typed = tellings.stream().filter(t -> t.type().equals(type)).toList();
    Map<String, Long> counts =
        typed.stream()
            .flatMap(t -> t.mode().stream())
            .collect(Collectors.groupingBy(m -> m, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(e -> 2 * e.getValue() > typed.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
