package org.hearsay.place;

import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Place.Precision;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.Sentence;
import org.hearsay.text.Span;

/**
 * Locates toponyms: countries by the table, all else by the gazetteer. A town that neither knows
 * gets its country's middle where the text names the country beside it, else no coordinates.
 */
final class PlaceLocator {
  private final Containers containers;
  private final PlaceResolver resolver;

  PlaceLocator(Entities entities, Gazetteer gazetteer) {
    containers = new Containers(entities, gazetteer);
    resolver = new PlaceResolver(entities, gazetteer, containers);
  }

  /** The place that a toponym stands for. */
  Place locate(String id, Mention m) {
    if (m.type() == MentionType.COUNTRY) {
      Optional<Country> country = m.country().flatMap(Countries.standard()::byCode);
      return place(id, m, m.country(), country.map(PlaceLocator::middle), Precision.COUNTRY, 0.95);
    }
    return resolver
        .choice(m.name())
        .map(c -> resolved(id, m, c.toponym(), c.confidence()))
        .orElseGet(() -> unresolved(id, m));
  }

  private static Place resolved(String id, Mention m, Toponym t, double confidence) {
    return new Place(
        id,
        nameSpan(m),
        m.head(),
        m.name(),
        Optional.of(t.country()).filter(c -> !c.isEmpty()),
        Optional.of(t.point()),
        precision(t.kind()),
        t.geonames() == 0 ? OptionalLong.empty() : OptionalLong.of(t.geonames()),
        confidence);
  }

  /** Never finer than the place is large. */
  private static Precision precision(Toponym.Kind kind) {
    return switch (kind) {
      case SITE -> Precision.EXACT;
      case CAPITAL, SEAT, TOWN, HAMLET, QUARTER -> Precision.CITY;
      case COUNTY -> Precision.DISTRICT;
      case DIVISION, AREA -> Precision.PROVINCE;
      case COUNTRY -> Precision.COUNTRY;
    };
  }

  /** Of a town that no gazetteer knows, the country may be known; capitals are known anyway. */
  private Place unresolved(String id, Mention m) {
    Optional<Country> stated = containers.country(m).flatMap(Countries.standard()::byCode);
    Optional<Country> capital = Countries.standard().capitals().get(m.name());
    Optional<Country> first =
        capital.filter(c -> c.capital().equals(m.name()) && stated.map(c::equals).orElse(true));
    if (first.isPresent()) {
      Optional<Point> point = first.map(c -> new Point(c.capitalLatitude(), c.capitalLongitude()));
      return place(id, m, first.map(Country::code), point, Precision.CITY, 0.85);
    }
    Optional<Country> country = stated.or(() -> capital);
    Optional<Point> point = country.map(PlaceLocator::middle);
    // Which of a country's places is meant may be in doubt when the country is not.
    Optional<String> code = country.map(Country::code).or(() -> resolver.country(m.name()));
    double confidence = code.isPresent() ? 0.8 : 0.5;
    return place(id, m, code, point, Precision.COUNTRY, confidence);
  }

  private static Point middle(Country country) {
    return new Point(country.latitude(), country.longitude());
  }

  /** A place without a number in GeoNames. */
  private static Place place(
      String id,
      Mention m,
      Optional<String> country,
      Optional<Point> point,
      Precision precision,
      double confidence) {
    return new Place(
        id,
        nameSpan(m),
        m.head(),
        m.name(),
        country,
        point,
        precision,
        OptionalLong.empty(),
        confidence);
  }

  /** The toponym without article, modifiers and what hangs on it. */
  private static Span nameSpan(Mention m) {
    Sentence s = m.sentence();
    int first = m.head().index();
    while (first > 0
        && m.span().contains(s.token(first - 1).span())
        && (s.token(first - 1).upos().equals("PROPN")
            || s.token(first - 1).name() == NameTag.LOCATION)) {
      first--;
    }
    return new Span(s.token(first).span().begin(), m.head().span().end());
  }
}
