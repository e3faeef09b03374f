package org.hearsay.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.coreference.Links;
import org.hearsay.coreference.Links.Link;

/**
 * What pronouns and nouns of a report take up: by the model's links where it is sure and grammar
 * allows it, else by rules.
 */
final class Antecedents {
  /** So likely a link must be. */
  private static final double SURE = 0.5;

  private final List<Mention> mentions;
  private final Map<Mention, Cluster> clusterOf;
  private final Map<Integer, Mention> byBegin = new HashMap<>();
  private final Links links;
  private final SpeechTags tags;

  /**
   * @param clusterOf grows while mentions are joined
   */
  Antecedents(
      List<Mention> mentions, Map<Mention, Cluster> clusterOf, Links links, SpeechTags tags) {
    this.mentions = mentions;
    this.clusterOf = clusterOf;
    this.links = links;
    this.tags = tags;
    mentions.forEach(m -> byBegin.put(m.head().span().begin(), m));
  }

  /** Nothing for names, and for what is new. */
  Optional<Cluster> of(Mention m) {
    return switch (m.form()) {
      case PRONOUN -> linkedPronoun(m).or(() -> Pronouns.antecedent(m, mentions, clusterOf, tags));
      case NOMINAL ->
          hasOwnName(m)
              ? Optional.empty()
              : linkedNoun(m).or(() -> ruledNoun(m)).filter(c -> !isOwner(c, m));
      case NAME, ADJECTIVE -> Optional.empty();
    };
  }

  /** "her lawyer" is not she. */
  private static boolean isOwner(Cluster cluster, Mention m) {
    return cluster.mentions().stream()
        .anyMatch(o -> !o.equals(m) && o.head().is("nmod:poss") && m.span().contains(o.span()));
  }

  /** "opposition leader Marta Soler": the name beside says who it is, nothing before does. */
  private static boolean hasOwnName(Mention m) {
    return m.sentence().children(m.head()).stream()
        .anyMatch(t -> (t.is("appos") || t.is("flat")) && t.upos().equals("PROPN"));
  }

  /** What the pronoun stands for, if that is likely: links to one cluster count together. */
  private Optional<Cluster> linkedPronoun(Mention m) {
    Map<Cluster, Double> likely = new LinkedHashMap<>();
    for (Link link : links.of(m.head().span().begin())) {
      Mention before = byBegin.get(link.antecedent());
      Cluster cluster = before == null ? null : clusterOf.get(before);
      if (before != null
          && cluster != null
          && Pronouns.mayStandFor(m, before, cluster)
          && !tags.isToldOf(m, cluster)) {
        likely.merge(cluster, link.probability(), Double::sum);
      }
    }
    return likely.entrySet().stream()
        .filter(e -> e.getValue() >= SURE)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private Optional<Cluster> linkedNoun(Mention m) {
    return noun(m).map(clusterOf::get).filter(c -> c.is(m.type()) && isOneCountry(c, m));
  }

  /** What a definite noun surely takes up. */
  Optional<Mention> noun(Mention m) {
    return links
        .best(m.head().span().begin())
        .filter(l -> l.probability() >= SURE && !isIndefinite(m))
        .map(l -> byBegin.get(l.antecedent()))
        .filter(before -> before.isPlural() == m.isPlural());
  }

  private static boolean isOneCountry(Cluster cluster, Mention m) {
    return cluster.country().isEmpty()
        || m.country().isEmpty()
        || cluster.country().equals(m.country());
  }

  private static boolean isIndefinite(Mention m) {
    boolean article =
        m.sentence()
            .child(m.head(), "det")
            .map(d -> !d.lemma().equals("the") && !d.lemma().startsWith("th"))
            .orElse(false);
    return article || m.sentence().hasChild(m.head(), "nummod");
  }

  /** "the president" after "President Petrova": the last that it may be. */
  private Optional<Cluster> ruledNoun(Mention m) {
    if (isIndefinite(m)) {
      return Optional.empty();
    }
    Set<Cluster> refused = new HashSet<>();
    for (int i = mentions.indexOf(m) - 1; i >= 0; i--) {
      Mention before = mentions.get(i);
      Cluster cluster = clusterOf.get(before);
      if (before.span().begin() < m.span().begin()
          && cluster != null
          && refused.add(cluster)
          && cluster.mayBe(m)) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }
}
