package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.coreference.Links;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** The entities of one report and their mentions. Immutable. */
public final class Entities {
  private final List<Entity> all;
  private final Map<Long, Mention> byHead = new HashMap<>();
  private final Map<Long, Entity> entityByHead = new HashMap<>();

  private Entities(List<Entity> all) {
    this.all = List.copyOf(all);
    for (Entity entity : all) {
      for (Mention m : entity.mentions()) {
        byHead.put(key(m.sentence(), m.head()), m);
        entityByHead.put(key(m.sentence(), m.head()), entity);
      }
    }
  }

  /**
   * Finds and joins the mentions of a text.
   *
   * @param links between them, as far as the model sees them
   */
  public static Entities of(ParsedText text, Links links) {
    MentionFinder finder = new MentionFinder(text.text());
    List<Mention> mentions = new ArrayList<>();
    text.sentences().forEach(s -> mentions.addAll(finder.find(s)));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : new EntityLinker(mentions, links).link()) {
      entities.add(entity("n" + (entities.size() + 1), cluster));
    }
    return new Entities(entities);
  }

  private static Entity entity(String id, Cluster cluster) {
    Set<Sector> sectors = new LinkedHashSet<>();
    cluster
        .mentions()
        .forEach(m -> m.sector().filter(s -> s != Sector.OTH).ifPresent(sectors::add));
    List<Boolean> words = cluster.mentions().stream().flatMap(m -> m.isPublic().stream()).toList();
    Optional<Boolean> isPublic =
        words.isEmpty() ? Optional.empty() : Optional.of(words.contains(true));
    long pronouns =
        cluster.mentions().stream().filter(m -> m.form() == Mention.Form.PRONOUN).count();
    double confidence = 0.95 - 0.25 * pronouns / cluster.mentions().size();
    return new Entity(
        id,
        cluster.fullName(),
        cluster.type(),
        cluster.mentions(),
        cluster.country(),
        sectors,
        cluster.roles(),
        isPublic,
        confidence);
  }

  private static long key(Sentence sentence, Token head) {
    return ((long) sentence.index() << 32) | head.index();
  }

  /** In the order of their first mentions. */
  public List<Entity> all() {
    return all;
  }

  /** The mention whose head is {@code head}. */
  public Optional<Mention> mention(Sentence sentence, Token head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }

  /** The entity of the mention whose head is {@code head}. */
  public Optional<Entity> entity(Sentence sentence, Token head) {
    return Optional.ofNullable(entityByHead.get(key(sentence, head)));
  }

  /** The entity of a mention of this report. */
  public Entity entity(Mention mention) {
    return entity(mention.sentence(), mention.head())
        .orElseThrow(() -> new IllegalArgumentException("mention: not of this report: " + mention));
  }
}
