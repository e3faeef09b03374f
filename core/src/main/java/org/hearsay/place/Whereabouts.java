package org.hearsay.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.entity.MentionType;
import org.hearsay.entity.Sector;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * What places tell of entities: "a court in Bavaria" and "the Kabul government" are of the country
 * of the place, and what belongs to somebody is of that one's country.
 */
public final class Whereabouts {
  private static final Set<String> LOCATIVE = Set.of("in", "at", "of", "from", "near", "across");

  /** Alone they name no place. */
  private static final Set<String> DIRECTIONS =
      Set.of("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western");

  private static final Set<Sector> STATE =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.LEG,
          Sector.JUD,
          Sector.SPY,
          Sector.OPP,
          Sector.PTY);

  /** What a country that words tell, or that only the report suggests, is worth. */
  private static final double SAID = 0.95;

  private static final double UNSAID = 0.8;

  /** So much larger a place must be than all of its name elsewhere. */
  private static final int LARGER = 10;

  private static final int LARGE = 100_000;

  private final Entities entities;
  private final Gazetteer gazetteer;
  private final Map<Token, Place> places = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final boolean allKnown;

  private Whereabouts(Entities entities, List<Place> places, Gazetteer gazetteer) {
    this.entities = entities;
    this.gazetteer = gazetteer;
    places.forEach(p -> this.places.put(p.head(), p));
    entities.all().forEach(e -> e.country().ifPresent(countries::add));
    places.forEach(p -> p.country().ifPresent(countries::add));
    allKnown = places.stream().allMatch(p -> p.country().isPresent());
  }

  /** The same entities, with the countries that their places tell. */
  public static Entities fill(Entities entities, List<Place> places, Gazetteer gazetteer) {
    Whereabouts whereabouts = new Whereabouts(entities, places, gazetteer);
    return entities.map(whereabouts::told);
  }

  private Entity told(Entity e) {
    Entity whole = e.type() == MentionType.OTHER ? owned(e) : e;
    return whole.country().isPresent() ? whole : placed(whole);
  }

  /** What is no party has the sectors of whose it is: "Syria's reactor". */
  private Entity owned(Entity e) {
    return e.sectors().isEmpty()
        ? e.mentions().stream()
            .flatMap(m -> owner(m).stream())
            .filter(o -> o.isParty() && !o.sectors().isEmpty())
            .findFirst()
            .map(o -> e.of(o.sectors()))
            .orElse(e)
        : e;
  }

  private Entity placed(Entity e) {
    Optional<Place> place = first(e);
    return place.isPresent()
        ? place
            .flatMap(Place::country)
            .map(c -> e.in(c, "where \"" + e.name() + "\" is", SAID))
            .orElse(e)
        : located(e);
  }

  private boolean isPlace(Mention m) {
    return places.containsKey(m.head());
  }

  private Optional<Place> first(Entity e) {
    return e.mentions().stream().filter(this::isPlace).map(m -> place(m.head())).findFirst();
  }

  private Place place(Token head) {
    return Objects.requireNonNull(places.get(head));
  }

  /** Of its first mention that says where it is. */
  private Entity located(Entity e) {
    for (Mention m : e.mentions()) {
      if (m.form() == Form.PRONOUN
          || m.form() == Form.NAME && e.type() == MentionType.PERSON
          || m.isOfOthers()) {
        continue;
      }
      Optional<Found> found =
          owner(m)
              .flatMap(o -> o.country().map(c -> new Found(c, o.name())))
              .or(() -> within(m))
              .or(() -> behind(m))
              .or(() -> named(m));
      if (found.isPresent()) {
        Found f = found.get();
        return e.in(f.country(), "\"" + f.words() + "\"", SAID);
      }
    }
    return ofReport(e);
  }

  /** Organs of a state, and who is in its politics, in a report that names one state only. */
  private Entity ofReport(Entity e) {
    boolean organ =
        switch (e.type()) {
          case OFFICE, GROUP -> true;
          case PERSON -> e.isPublic().orElse(false) && !e.roles().isEmpty();
          case COUNTRY, PLACE, ORGANIZATION, MEDIUM, DOCUMENT, OTHER -> false;
        };
    return organ && countries.size() == 1 && allKnown && isOfState(e)
        ? e.in(countries.iterator().next(), "the one country of the report", UNSAID)
        : e;
  }

  private static boolean isOfState(Entity e) {
    return !e.sectors().isEmpty()
        && STATE.containsAll(e.sectors())
        && e.mentions().stream().noneMatch(Mention::isOfOthers)
        && e.mentions().stream()
            .flatMap(m -> m.sentence().within(m.span()).stream())
            .noneMatch(
                t ->
                    t.upos().equals("PROPN")
                        || t.is("nmod:poss")
                        || t.lemma().equals("international"));
  }

  /** A country, and the words that tell it. */
  private record Found(String country, String words) {}

  /** Of whom it is: "Morsi's rule". */
  private Optional<Entity> owner(Mention m) {
    Sentence s = m.sentence();
    return s.children(m.head()).stream()
        .filter(t -> t.is("nmod:poss"))
        .flatMap(t -> entities.entity(s, t).stream())
        .findFirst();
  }

  /** A place inside the phrase: "the mayor of Larkin". */
  private Optional<Found> within(Mention m) {
    return m.sentence().within(m.span()).stream()
        .filter(t -> !t.equals(m.head()) && places.containsKey(t))
        .map(this::place)
        .flatMap(p -> p.country().map(c -> new Found(c, p.name())).stream())
        .findFirst();
  }

  /** A place behind it: "authorities in Wyoming". */
  private Optional<Found> behind(Mention m) {
    Sentence s = m.sentence();
    if (m.form() == Form.NAME && m.type() == MentionType.ORGANIZATION) {
      return Optional.empty();
    }
    return s.children(m.head()).stream()
        .filter(t -> t.is("nmod") && t.index() > m.head().index())
        .filter(t -> LOCATIVE.contains(NounPhrases.preposition(s, t)))
        .flatMap(t -> country(s, t).stream())
        .findFirst();
  }

  private Optional<Found> country(Sentence s, Token t) {
    Optional<Mention> mention = entities.mention(s, t);
    Optional<String> place = Optional.ofNullable(places.get(t)).flatMap(Place::country);
    return place
        .or(
            () ->
                mention
                    .filter(o -> o.type() == MentionType.COUNTRY || o.type() == MentionType.PLACE)
                    .flatMap(Mention::country))
        .map(c -> new Found(c, mention.map(Mention::name).orElse(t.text())));
  }

  /** A well-known place before the head: "the Kabul government", "the Lagos High Court". */
  private Optional<Found> named(Mention m) {
    Sentence s = m.sentence();
    List<Token> words =
        s.within(m.span()).stream()
            .filter(t -> t.index() < m.head().index())
            .dropWhile(t -> !t.upos().equals("PROPN"))
            .takeWhile(t -> t.upos().equals("PROPN") && t.name() != NameTag.PERSON)
            .toList();
    for (int n = words.size(); n > 0; n--) {
      StringBuilder name = new StringBuilder();
      words.subList(0, n).forEach(t -> name.append(name.isEmpty() ? "" : " ").append(t.text()));
      Optional<String> country =
          DIRECTIONS.contains(name.toString()) ? Optional.empty() : wellKnown(name.toString());
      if (country.isPresent()) {
        return country.map(c -> new Found(c, name.toString()));
      }
    }
    return Optional.empty();
  }

  /** The country of a name that is a large place in one country, small or unknown elsewhere. */
  private Optional<String> wellKnown(String name) {
    Map<String, Long> sizes = new HashMap<>();
    for (Toponym t : gazetteer.named(name)) {
      boolean division = t.kind() == Toponym.Kind.DIVISION || t.kind() == Toponym.Kind.CAPITAL;
      long size = division ? Math.max(t.population(), LARGE) : t.population();
      sizes.merge(t.country(), size, Math::max);
    }
    long most = sizes.values().stream().mapToLong(n -> n).max().orElse(0);
    List<String> large =
        sizes.entrySet().stream()
            .filter(e -> e.getValue() * LARGER >= most && e.getValue() > 0)
            .map(Map.Entry::getKey)
            .toList();
    List<String> stated = large.stream().filter(countries::contains).toList();
    List<String> meant = stated.isEmpty() ? large : stated;
    return most >= LARGE && meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
