package org.hearsay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Place.Precision;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * Tells toponyms that stand for places from those that stand for governments, and locates countries
 * and capitals. A town that the table does not know gets its country's middle where the text names
 * the country beside it, else no coordinates.
 */
public final class PlaceFinder {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "into",
          "across",
          "inside",
          "outside",
          "around",
          "through",
          "throughout",
          "within",
          "toward",
          "towards",
          "over",
          "off",
          "along",
          "outside of",
          "north of",
          "south of",
          "east of",
          "west of",
          "onto",
          "on");

  private static final Set<String> GOVERNMENT =
      Set.of("nsubj", "nsubj:pass", "nmod:poss", "obj", "iobj", "appos");

  /** Verbs whose object is where one goes. */
  private static final Set<String> MOTION = Set.of("visit", "tour", "reach", "enter", "leave");

  private final Entities entities;
  private final Containers containers;
  private final PlaceResolver resolver;

  private PlaceFinder(Entities entities, Gazetteer gazetteer) {
    this.entities = entities;
    containers = new Containers(entities, gazetteer);
    resolver = new PlaceResolver(entities, gazetteer);
  }

  /** The places, in text order. */
  public static List<Place> find(Entities entities, Gazetteer gazetteer) {
    return new PlaceFinder(entities, gazetteer).find();
  }

  private List<Place> find() {
    List<Mention> toponyms = new ArrayList<>();
    for (Entity entity : entities.all()) {
      for (Mention m : entity.mentions()) {
        if (m.form() == Mention.Form.NAME && isPlace(m)) {
          toponyms.add(m);
        }
      }
    }
    toponyms.sort(Comparator.comparing(Mention::span));
    List<Place> places = new ArrayList<>();
    for (Mention m : toponyms) {
      places.add(locate("p" + (places.size() + 1), m));
    }
    return places;
  }

  private static boolean isPlace(Mention m) {
    if (m.type() != MentionType.COUNTRY && m.type() != MentionType.PLACE) {
      return false;
    }
    Token top = firstConjunct(m.sentence(), m.head());
    String preposition = NounPhrases.preposition(m.sentence(), top);
    boolean capital = Countries.standard().capitals().get(m.name()).isPresent();
    boolean townOnly = m.type() == MentionType.PLACE && !capital;
    return LOCATIVE.contains(preposition)
        || townOnly
        || (preposition.equals("of") && m.type() == MentionType.PLACE)
        || (top.is("appos")
            && m.type() == MentionType.COUNTRY
            && !m.sentence().head(top).map(h -> GOVERNMENT.contains(h.deprel())).orElse(false))
        || isOfPlaceOrEvent(m, top)
        || isGoneTo(m, top)
        || isBesideTown(m);
  }

  /** "the north of Ghana", "Ghana's coast", "the Ghana floods": what it belongs to has a place. */
  private static boolean isOfPlaceOrEvent(Mention m, Token top) {
    String preposition = NounPhrases.preposition(m.sentence(), top);
    return (top.relation().equals("nmod") || top.is("compound"))
        && (preposition.isEmpty() || preposition.equals("of"))
        && m.sentence()
            .head(top)
            .filter(h -> !h.upos().equals("PROPN"))
            .filter(h -> h.entity() == EntityType.PLACE || h.entity() == EntityType.EVENT)
            .isPresent();
  }

  /** "visited Ghana". */
  private static boolean isGoneTo(Mention m, Token top) {
    return top.is("obj")
        && m.sentence().head(top).filter(v -> MOTION.contains(v.lemma())).isPresent();
  }

  /** "Port Larkin, Panama": a country that only says where the town is. */
  private static boolean isBesideTown(Mention m) {
    Sentence s = m.sentence();
    int before = m.head().index() - 2;
    return m.type() == MentionType.COUNTRY
        && before >= 0
        && s.token(before + 1).text().equals(",")
        && s.token(before).name() == org.hearsay.syntax.NameTag.LOCATION;
  }

  private static Token firstConjunct(Sentence sentence, Token token) {
    Token t = token;
    while (t.is("conj") && t.head() >= 0) {
      t = sentence.token(t.head());
    }
    return t;
  }

  private Place locate(String id, Mention m) {
    Span span = nameSpan(m);
    Countries countries = Countries.standard();
    if (m.type() == MentionType.COUNTRY) {
      Optional<Country> country = m.country().flatMap(countries::byCode);
      return new Place(
          id,
          span,
          m.head(),
          m.name(),
          m.country(),
          country.map(c -> new Point(c.latitude(), c.longitude())),
          Precision.COUNTRY,
          OptionalLong.empty(),
          0.95);
    }
    Optional<PlaceResolver.Choice> choice = resolver.choice(m.name());
    if (choice.isPresent()) {
      Toponym t = choice.get().toponym();
      return new Place(
          id,
          span,
          m.head(),
          m.name(),
          Optional.of(t.country()),
          Optional.of(t.point()),
          precision(t.kind()),
          t.geonames() == 0 ? OptionalLong.empty() : OptionalLong.of(t.geonames()),
          choice.get().confidence());
    }
    return unresolved(id, span, m);
  }

  private static Precision precision(Toponym.Kind kind) {
    return switch (kind) {
      case CAPITAL, SEAT, TOWN, QUARTER -> Precision.CITY;
      case DIVISION -> Precision.PROVINCE;
    };
  }

  /** Of a town that no gazetteer knows, the country may be known; capitals are known anyway. */
  private Place unresolved(String id, Span span, Mention m) {
    Optional<Country> stated = containers.country(m).flatMap(Countries.standard()::byCode);
    Optional<Country> capital = Countries.standard().capitals().get(m.name());
    Optional<Country> first =
        capital.filter(c -> c.capital().equals(m.name()) && stated.map(c::equals).orElse(true));
    if (first.isPresent()) {
      Country c = first.get();
      return new Place(
          id,
          span,
          m.head(),
          m.name(),
          Optional.of(c.code()),
          Optional.of(new Point(c.capitalLatitude(), c.capitalLongitude())),
          Precision.CITY,
          OptionalLong.empty(),
          0.85);
    }
    Optional<Country> country = stated.or(() -> capital);
    return new Place(
        id,
        span,
        m.head(),
        m.name(),
        country.map(Country::code),
        country.map(c -> new Point(c.latitude(), c.longitude())),
        Precision.COUNTRY,
        OptionalLong.empty(),
        country.isPresent() ? 0.8 : 0.5);
  }

  /** The toponym without article, modifiers and what hangs on it. */
  private static Span nameSpan(Mention m) {
    Sentence s = m.sentence();
    int first = m.head().index();
    while (first > 0
        && m.span().contains(s.token(first - 1).span())
        && (s.token(first - 1).upos().equals("PROPN")
            || s.token(first - 1).name() == org.hearsay.syntax.NameTag.LOCATION)) {
      first--;
    }
    return new Span(s.token(first).span().begin(), m.head().span().end());
  }
}
