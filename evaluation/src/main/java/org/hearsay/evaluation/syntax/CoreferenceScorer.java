package org.hearsay.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.evaluation.syntax.Treebank.Mentioned;
import org.hearsay.evaluation.syntax.Treebank.Stretch;

/** Counts over all documents what {@link CoreferenceScore} says. */
final class CoreferenceScorer {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves");

  private final Ratio muc = new Ratio();
  private final Ratio b3 = new Ratio();
  private final Ratio ceaf = new Ratio();
  private int pronouns;
  private int rightPronouns;

  void add(Map<Stretch, Mentioned> gold, Map<Stretch, Mentioned> found) {
    List<Set<Stretch>> wanted = chains(gold);
    List<Set<Stretch>> given = chains(found);
    muc.recall(links(wanted, given), wanted.stream().mapToInt(c -> c.size() - 1).sum());
    muc.precision(links(given, wanted), given.stream().mapToInt(c -> c.size() - 1).sum());
    b3.recall(mentions(wanted, given), wanted.stream().mapToInt(Set::size).sum());
    b3.precision(mentions(given, wanted), given.stream().mapToInt(Set::size).sum());
    double alike = Assignment.best(similarities(wanted, given));
    ceaf.recall(alike, wanted.size());
    ceaf.precision(alike, given.size());
    pronouns(gold, found);
  }

  CoreferenceScore score() {
    double right = pronouns == 0 ? 0 : (double) rightPronouns / pronouns;
    return new CoreferenceScore(muc.f1(), b3.f1(), ceaf.f1(), right);
  }

  private static List<Set<Stretch>> chains(Map<Stretch, Mentioned> mentions) {
    Map<String, Set<Stretch>> chains = new HashMap<>();
    mentions.forEach((at, m) -> chains.computeIfAbsent(m.entity(), k -> new HashSet<>()).add(at));
    return chains.values().stream().filter(c -> c.size() > 1).toList();
  }

  private static Map<Stretch, Set<Stretch>> byMention(List<Set<Stretch>> chains) {
    Map<Stretch, Set<Stretch>> byMention = new HashMap<>();
    chains.forEach(c -> c.forEach(m -> byMention.put(m, c)));
    return byMention;
  }

  /** Links of the one that the other has, too: each chain less the parts that it falls into. */
  private static double links(List<Set<Stretch>> chains, List<Set<Stretch>> others) {
    Map<Stretch, Set<Stretch>> other = byMention(others);
    int links = 0;
    for (Set<Stretch> chain : chains) {
      Set<Set<Stretch>> parts = new HashSet<>();
      int alone = 0;
      for (Stretch m : chain) {
        Set<Stretch> part = other.get(m);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      links += chain.size() - parts.size() - alone;
    }
    return links;
  }

  private static double mentions(List<Set<Stretch>> chains, List<Set<Stretch>> others) {
    Map<Stretch, Set<Stretch>> other = byMention(others);
    double sum = 0;
    for (Set<Stretch> chain : chains) {
      for (Stretch m : chain) {
        sum += (double) common(chain, other.getOrDefault(m, Set.of())) / chain.size();
      }
    }
    return sum;
  }

  private static double[][] similarities(List<Set<Stretch>> wanted, List<Set<Stretch>> given) {
    double[][] alike = new double[wanted.size()][given.size()];
    for (int i = 0; i < alike.length; i++) {
      for (int k = 0; k < given.size(); k++) {
        int sizes = wanted.get(i).size() + given.get(k).size();
        alike[i][k] = 2.0 * common(wanted.get(i), given.get(k)) / sizes;
      }
    }
    return alike;
  }

  private static int common(Set<Stretch> a, Set<Stretch> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private void pronouns(Map<Stretch, Mentioned> gold, Map<Stretch, Mentioned> found) {
    Map<String, List<Stretch>> names = new HashMap<>();
    gold.forEach(
        (at, m) -> {
          boolean actor = m.type().equals("person") || m.type().equals("organization");
          if (actor && m.head().upos().equals("PROPN")) {
            names.computeIfAbsent(m.entity(), k -> new ArrayList<>()).add(at);
          }
        });
    gold.forEach(
        (at, m) -> {
          String word = m.head().form().toLowerCase(Locale.ROOT);
          if (PRONOUNS.contains(word) && names.containsKey(m.entity())) {
            pronouns++;
            Mentioned said = found.get(at);
            boolean right =
                said != null
                    && names.getOrDefault(m.entity(), List.of()).stream()
                        .map(found::get)
                        .anyMatch(n -> n != null && n.entity().equals(said.entity()));
            rightPronouns += right ? 1 : 0;
          }
        });
  }

  private static final class Ratio {
    private final double[] sums = new double[4];

    void recall(double right, double all) {
      sums[0] += right;
      sums[1] += all;
    }

    void precision(double right, double all) {
      sums[2] += right;
      sums[3] += all;
    }

    double f1() {
      double recall = sums[1] == 0 ? 0 : sums[0] / sums[1];
      double precision = sums[3] == 0 ? 0 : sums[2] / sums[3];
      return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
  }
}
