package org.hearsay.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.coreference.Links;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Quotation;

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
   * @param quotations in the text
   * @param links between them, as far as the model sees them
   * @param known who holds which office
   * @param day of publication
   */
  public static Entities of(
      ParsedText text,
      List<Quotation> quotations,
      Links links,
      Officeholders known,
      Optional<LocalDate> day) {
    MentionFinder finder = new MentionFinder(text.text());
    List<Mention> mentions = new ArrayList<>();
    text.sentences().forEach(s -> mentions.addAll(finder.find(s)));
    Set<String> countries = new HashSet<>();
    mentions.forEach(m -> m.country().ifPresent(countries::add));
    Identities identities = new Identities(known, day, countries);
    SpeechTags tags = new SpeechTags(text.text(), quotations);
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : new EntityLinker(mentions, links, tags, identities).link()) {
      entities.add(entity("n" + (entities.size() + 1), cluster, text.text()));
    }
    return new Entities(entities);
  }

  private static Entity entity(String id, Cluster cluster, String text) {
    Set<Sector> sectors = new LinkedHashSet<>();
    cluster
        .mentions()
        .forEach(m -> m.sector().filter(s -> s != Sector.OTH).ifPresent(sectors::add));
    if (sectors.isEmpty()) {
      cluster.identity().ifPresent(i -> sectors.addAll(i.sectors()));
    }
    List<Boolean> words = cluster.mentions().stream().flatMap(m -> m.isPublic().stream()).toList();
    boolean inOffice = cluster.identity().map(Identity::isInOffice).orElse(false);
    Optional<Boolean> isPublic =
        words.isEmpty() && !inOffice
            ? Optional.empty()
            : Optional.of(words.contains(true) || inOffice);
    long pronouns =
        cluster.mentions().stream().filter(m -> m.form() == Mention.Form.PRONOUN).count();
    double confidence = 0.95 - 0.25 * pronouns / cluster.mentions().size();
    return new Entity(
        id,
        cluster.identity().flatMap(Identity::name).orElseGet(cluster::fullName),
        cluster.type(),
        cluster.mentions(),
        cluster.country(),
        sectors,
        cluster.roles(),
        isPublic,
        confidence,
        why(cluster, text));
  }

  /** Why it has its country. */
  private static Optional<String> why(Cluster cluster, String text) {
    return cluster
        .statedCountry()
        .map(m -> "\"" + m.span().in(text) + "\"")
        .or(() -> cluster.identity().filter(i -> i.country().isPresent()).map(Identity::basis));
  }

  private static long key(Sentence sentence, Token head) {
    return ((long) sentence.index() << 32) | head.index();
  }

  /** The same mentions, with more told of what they stand for. */
  public Entities map(UnaryOperator<Entity> more) {
    return new Entities(all.stream().map(more).toList());
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
