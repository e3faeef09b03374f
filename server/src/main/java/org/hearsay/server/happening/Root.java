package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hearsay.archive.origin.Origin;
import org.hearsay.server.page.Reference;
import org.hearsay.server.page.Speaker;

/**
 * An origin with what grew out of it: the reports that carry it, each with its copies.
 *
 * @param kind which of the shapes stands for it: {@code statement}, {@code dispatch}, {@code
 *     reporting}, {@code cited}, {@code own}
 * @param words for the kind
 * @param before reports in which it takes the other side, before
 */
public record Root(
    String label,
    String kind,
    String words,
    boolean denies,
    List<Reference> before,
    List<Branch> branches) {
  /** A report that carries it, and those that take their words from it. */
  public record Branch(Reference report, List<Reference> copies) {
    public Branch {
      copies = List.copyOf(copies);
    }
  }

  public Root {
    before = List.copyOf(before);
    branches = List.copyOf(branches);
  }

  /**
   * @param leaders the report that leads the copies, of each report
   */
  static Root of(Origin origin, Map<Long, Long> leaders, LongFunction<Reference> references) {
    Map<Long, List<Long>> texts =
        origin.reports().stream()
            .collect(
                Collectors.groupingBy(
                    r -> leaders.getOrDefault(r, r), LinkedHashMap::new, Collectors.toList()));
    List<Branch> branches = new ArrayList<>();
    texts.forEach(
        (leader, reports) -> {
          long first = reports.contains(leader) ? leader : reports.get(0);
          branches.add(
              new Branch(
                  references.apply(first),
                  reports.stream().filter(r -> r != first).map(references::apply).toList()));
        });
    return new Root(
        label(origin),
        kind(origin),
        words(origin),
        origin.denies(),
        origin.before().stream().map(references::apply).toList(),
        branches);
  }

  /** What an origin may be called inside a sentence. */
  static String label(Origin origin) {
    String plain =
        origin.label().replaceFirst(" \\((?:own reporter|dispatch|own voice|cited)\\)$", "");
    return Speaker.of(Optional.of(plain), origin.sourceType(), origin.confidence());
  }

  private static String kind(Origin origin) {
    return switch (origin.kind()) {
      case STATEMENT -> "statement";
      case DISPATCH -> "dispatch";
      case REPORTING -> "reporting";
      case CITED_MEDIUM -> "cited";
      case OWN_VOICE -> "own";
    };
  }

  private static String words(Origin origin) {
    return switch (origin.kind()) {
      case STATEMENT -> "a source’s statement";
      case DISPATCH -> "an agency’s dispatch";
      case REPORTING -> "own reporter on the spot";
      case CITED_MEDIUM -> "a medium that others cite";
      case OWN_VOICE -> "an outlet’s own voice";
    };
  }
}
