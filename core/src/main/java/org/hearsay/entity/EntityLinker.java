package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.coreference.Links;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Joins the mentions of one report. Names by rules: equal ones, short ones after full ones,
 * apposition; all else by its antecedent. State is made per call.
 */
final class EntityLinker {
  private final List<Mention> mentions;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Mention, Cluster> clusterOf = new HashMap<>();
  private final Map<Token, Mention> byHead = new HashMap<>();
  private final Antecedents antecedents;
  private final Identities identities;

  /**
   * @param identities who named persons are
   */
  EntityLinker(List<Mention> mentions, Links links, SpeechTags tags, Identities identities) {
    this.mentions = mentions;
    this.identities = identities;
    antecedents = new Antecedents(mentions, clusterOf, links, tags);
    mentions.forEach(m -> byHead.put(m.head(), m));
  }

  /** The clusters, in the order of their first mentions. */
  List<Cluster> link() {
    personNames();
    otherNames();
    appositions();
    printedAppositions();
    headlines();
    clusters.forEach(c -> c.identify(identities.of(c)));
    for (Mention m : mentions) {
      if (!clusterOf.containsKey(m)) {
        add(m, antecedents.of(m));
      }
    }
    clusters.removeIf(c -> c.mentions().isEmpty());
    clusters.forEach(c -> c.mentions().sort(Comparator.comparing(Mention::span)));
    clusters.sort(Comparator.comparing(c -> c.mentions().get(0).span()));
    return clusters;
  }

  private void add(Mention m, Optional<Cluster> known) {
    Cluster cluster =
        known.orElseGet(
            () -> {
              Cluster fresh = new Cluster();
              clusters.add(fresh);
              return fresh;
            });
    cluster.mentions().add(m);
    clusterOf.put(m, cluster);
  }

  /** Full names first, so that "Shoygu" in the title finds "Sergey Shoygu" below. */
  private void personNames() {
    List<Mention> persons =
        new ArrayList<>(
            mentions.stream()
                .filter(m -> m.form() == Form.NAME && m.type() == MentionType.PERSON)
                .toList());
    persons.sort(Comparator.comparing((Mention m) -> -Names.words(m.name()).size()));
    for (Mention m : persons) {
      add(
          m,
          clusters.stream()
              .filter(c -> c.is(MentionType.PERSON) && Names.samePerson(c.fullName(), m.name()))
              .findFirst());
    }
  }

  private void otherNames() {
    Map<String, Cluster> byName = new HashMap<>();
    for (Mention m : mentions) {
      if (clusterOf.containsKey(m) || m.form() == Form.NOMINAL || m.form() == Form.PRONOUN) {
        continue;
      }
      Optional<Cluster> person =
          clusters.stream()
              .filter(
                  c ->
                      m.type() == MentionType.OTHER
                          && c.is(MentionType.PERSON)
                          && Names.samePerson(c.fullName(), m.name()))
              .findFirst();
      String key =
          m.type() == MentionType.COUNTRY
              ? "country " + m.country()
              : m.name().toLowerCase(Locale.ROOT);
      Optional<Cluster> known =
          person
              .or(() -> Optional.ofNullable(byName.get(key)))
              .or(() -> Optional.ofNullable(byName.get("acronym " + m.name())));
      add(m, known);
      Cluster cluster = cluster(m);
      byName.putIfAbsent(key, cluster);
      Names.acronym(m.name()).ifPresent(a -> byName.putIfAbsent("acronym " + a, cluster));
    }
  }

  private Cluster cluster(Mention m) {
    return Objects.requireNonNull(clusterOf.get(m));
  }

  /** "the minister, Ana Petrova", "Ana Petrova, the minister", "Ana Petrova is the minister". */
  private void appositions() {
    for (Mention m : mentions) {
      Mention head = m.sentence().head(m.head()).map(byHead::get).orElse(null);
      boolean apposed = m.head().is("appos") || m.head().is("flat");
      boolean predicate =
          m.head().is("nsubj") && head != null && m.sentence().hasChild(head.head(), "cop");
      if (head == null || !(apposed || predicate) || m.isPlural() != head.isPlural()) {
        continue;
      }
      boolean oneName = (m.form() == Form.NAME) != (head.form() == Form.NAME);
      Mention name = m.form() == Form.NAME ? m : head;
      Mention other = m.form() == Form.NAME ? head : m;
      if (oneName
          && other.form() == Form.NOMINAL
          && compatible(name, other)
          && !clusterOf.containsKey(other)) {
        add(other, Optional.ofNullable(clusterOf.get(name)));
      }
    }
  }

  /**
   * "the minister and party leader, Ana Petrova", told from the words alone, since parsers often go
   * wrong there.
   */
  private void printedAppositions() {
    for (Mention name : mentions) {
      if (name.form() != Form.NAME || name.type() != MentionType.PERSON) {
        continue;
      }
      Optional<Mention> role = roleBefore(name.sentence(), firstWord(name), ",");
      Optional<Mention> other = role.flatMap(r -> roleBefore(r.sentence(), firstWord(r), "and"));
      boolean determined = role.map(r -> r.sentence().hasChild(r.head(), "det")).orElse(true);
      role.filter(r -> !clusterOf.containsKey(r))
          .ifPresent(r -> add(r, Optional.of(cluster(name))));
      other
          .filter(o -> !determined && !clusterOf.containsKey(o))
          .ifPresent(o -> add(o, Optional.of(cluster(name))));
    }
  }

  private static int firstWord(Mention m) {
    return m.sentence().within(m.span()).get(0).index();
  }

  /** The role without a name that ends at the mark right before a word. */
  private Optional<Mention> roleBefore(Sentence sentence, int word, String mark) {
    if (word < 2 || !sentence.token(word - 1).text().equals(mark)) {
      return Optional.empty();
    }
    int end = sentence.token(word - 2).span().end();
    return mentions.stream()
        .filter(m -> m.sentence().index() == sentence.index() && m.span().end() == end)
        .filter(
            m ->
                m.type() == MentionType.PERSON
                    && m.form() == Form.NOMINAL
                    && m.role().isPresent()
                    && !m.isPlural())
        .findFirst();
  }

  private static boolean compatible(Mention name, Mention noun) {
    if (name.type() == MentionType.PERSON) {
      return noun.type() == MentionType.PERSON;
    }
    return noun.type() != MentionType.PERSON && noun.type() != MentionType.OTHER
        || noun.type() == name.type();
  }

  /** "Governor resigns" above "The governor, Ada Bolt, resigned": the headline's is Bolt, too. */
  private void headlines() {
    for (Mention m : mentions) {
      Optional<Mention> before =
          clusterOf.containsKey(m) && m.form() == Form.NOMINAL
              ? antecedents.noun(m)
              : Optional.empty();
      before
          .filter(b -> b.form() == Form.NOMINAL && !clusterOf.containsKey(b))
          .filter(b -> b.type() == m.type())
          .ifPresent(b -> add(b, Optional.of(cluster(m))));
    }
  }
}
