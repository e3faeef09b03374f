package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Party.Match;
import org.hearsay.archive.happening.Telling;
import org.hearsay.server.page.Speaker;
import org.hearsay.text.Lexicon;

/**
 * Who is told to take part on one side of a happening: parties that may be the same stand together.
 *
 * @param parts in the order in which they are told first
 * @param tellers how many reports there are
 */
record Cast(List<Part> parts, int tellers) {
  private static final Set<String> PRONOUNS = new HashSet<>();

  static {
    for (Lexicon.Row row : Lexicon.read(Cast.class, "pronouns.tsv", 1)) {
      PRONOUNS.add(row.text(0));
    }
  }

  /**
   * One who takes part.
   *
   * @param label as it stands in a sentence; private persons have no name
   * @param reports that tell so, rising
   */
  record Part(String label, List<Long> reports) {}

  /** Parties that may be one, with how often each is told. */
  private static final class Group {
    private final Map<Party, Integer> parties = new LinkedHashMap<>();
    private final TreeSet<Long> reports = new TreeSet<>();

    private Group(Party first) {
      parties.put(first, 0);
    }

    private boolean holds(Party party) {
      Party first = parties.keySet().iterator().next();
      Match match = first.match(party);
      return match == Match.SAME || match == Match.ALIKE || first.label().equals(party.label());
    }

    private Part part() {
      Party best =
          parties.keySet().stream()
              .max(
                  Comparator.comparing((Party p) -> p.name().isPresent())
                      .thenComparing(p -> !Character.isUpperCase(p.label().codePointAt(0)))
                      .thenComparing(p -> parties.getOrDefault(p, 0))
                      .thenComparing(p -> -p.label().length()))
              .orElseThrow();
      return new Part(Speaker.inside(plain(best)), List.copyOf(reports));
    }
  }

  /** Those on one side of the tellings. */
  static Cast of(List<Telling> tellings, Function<Telling, List<Party>> side) {
    List<Group> groups = new ArrayList<>();
    Map<Party, Group> known = new HashMap<>();
    for (Telling telling : tellings) {
      for (Party party : side.apply(telling)) {
        if (!isNobody(party)) {
          Group group = known.computeIfAbsent(party, p -> group(groups, p));
          group.parties.merge(party, 1, Integer::sum);
          group.reports.add(telling.report());
        }
      }
    }
    return new Cast(
        groups.stream().map(Group::part).toList(),
        (int) tellings.stream().map(Telling::report).distinct().count());
  }

  /** The one that holds a party; else a new one. */
  private static Group group(List<Group> groups, Party party) {
    return groups.stream()
        .filter(g -> g.holds(party))
        .findFirst()
        .orElseGet(
            () -> {
              Group begun = new Group(party);
              groups.add(begun);
              return begun;
            });
  }

  /**
   * Those whom at least half of the reports tell: of them it may be said that they are reported.
   */
  List<String> agreed() {
    List<String> labels =
        parts.stream().filter(this::isAgreed).map(Part::label).distinct().toList();
    return labels.stream()
        .filter(l -> labels.stream().noneMatch(o -> !o.equals(l) && o.endsWith(l)))
        .toList();
  }

  /** Those whom only some tell. */
  List<Part> others() {
    return parts.stream().filter(p -> !isAgreed(p)).toList();
  }

  private boolean isAgreed(Part part) {
    return 2 * part.reports().size() >= tellers;
  }

  /** Pronouns alone name nobody. */
  private static boolean isNobody(Party party) {
    String label = plain(party);
    return label.isEmpty() || PRONOUNS.contains(label.toLowerCase(Locale.ROOT));
  }

  private static String plain(Party party) {
    return party.label().replaceAll("\\s+", " ").strip();
  }
}
