package org.hearsay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;

/**
 * Says which of the places of one name a report means: the one that it says itself ("Long Beach,
 * California"), else one in a country or division that it names, near its other places, or the
 * largest (Leidner 2007 has these and more). All mentions of a name in one report mean one place.
 */
final class PlaceResolver {
  /** Below this nothing is said. */
  static final double DOUBT = 0.35;

  private static final double SURE = 0.8;
  private static final double STATED = 8;
  private static final double STATED_OTHERWISE = -4;
  private static final double IN_COUNTRY = 0.8;
  private static final double IN_DIVISION = 1.5;
  private static final double MOST = 2;
  private static final int ROUNDS = 2;

  /** What a report means by a name. */
  record Choice(Toponym toponym, double confidence) {}

  private final Map<String, List<Toponym>> candidates = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Choice> choices = new HashMap<>();
  private final Containers containers;

  PlaceResolver(Entities entities, Gazetteer gazetteer, Containers containers) {
    this.containers = containers;
    for (Entity entity : entities.all()) {
      for (Mention m : entity.mentions()) {
        if (m.type() == MentionType.PLACE && m.form() == Mention.Form.NAME) {
          mentions.computeIfAbsent(m.name(), k -> new ArrayList<>()).add(m);
        }
      }
      if (entity.mentions().stream().anyMatch(m -> m.type() == MentionType.COUNTRY)) {
        entity.country().ifPresent(c -> countries.merge(c, entity.mentions().size(), Integer::sum));
      }
    }
    mentions.keySet().forEach(n -> candidates.put(n, gazetteer.named(n)));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Choice> last = Map.copyOf(choices);
      candidates.forEach(
          (name, all) -> choose(name, all, last).ifPresent(c -> choices.put(name, c)));
    }
  }

  /** What the report means by a name; nothing if that is not known or in doubt. */
  Optional<Choice> choice(String name) {
    return Optional.ofNullable(choices.get(name)).filter(c -> c.confidence() >= DOUBT);
  }

  /** The country that a name surely lies in, whichever of its places there is meant. */
  Optional<String> country(String name) {
    Map<String, Double> weights = new HashMap<>();
    for (Toponym t : candidates.getOrDefault(name, List.of())) {
      weights.merge(t.country(), Math.exp(score(name, t, choices)), Double::sum);
    }
    double all = weights.values().stream().mapToDouble(w -> w).sum();
    return weights.entrySet().stream()
        .filter(e -> e.getValue() >= SURE * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<Choice> choose(String name, List<Toponym> all, Map<String, Choice> last) {
    Map<Toponym, Double> scores = new HashMap<>();
    all.forEach(t -> scores.put(t, score(name, t, last)));
    Comparator<Map.Entry<Toponym, Double>> byScore = Map.Entry.comparingByValue();
    Optional<Map.Entry<Toponym, Double>> best =
        scores.entrySet().stream().max(byScore.thenComparing(e -> -e.getKey().geonames()));
    return best.map(
        b -> {
          double others =
              scores.entrySet().stream()
                  .filter(e -> e != b && !isSamePlace(e.getKey(), b.getKey()))
                  .mapToDouble(e -> Math.exp(e.getValue() - b.getValue()))
                  .sum();
          return new Choice(b.getKey(), 0.95 / (1 + others));
        });
  }

  /** A town and the division that has its name. */
  private static boolean isSamePlace(Toponym a, Toponym b) {
    return a.country().equals(b.country()) && a.division().equals(b.division());
  }

  private double score(String name, Toponym t, Map<String, Choice> last) {
    double score = Math.log10(t.population() + 1000.0) + ofKind(t.kind());
    for (Mention m : mentions.getOrDefault(name, List.of())) {
      Optional<Boolean> within = containers.holds(m, t);
      if (within.isPresent()) {
        return score + (within.get() ? STATED : STATED_OTHERWISE);
      }
    }
    double country = IN_COUNTRY * Math.min(2, countries.getOrDefault(t.country(), 0));
    double division = 0;
    for (Map.Entry<String, Choice> other : last.entrySet()) {
      Toponym o = other.getValue().toponym();
      if (!other.getKey().equals(name) && o.country().equals(t.country())) {
        country += IN_COUNTRY * other.getValue().confidence() / 2;
        boolean near = !t.division().isEmpty() && o.division().equals(t.division());
        division = Math.max(division, near ? IN_DIVISION * other.getValue().confidence() : 0);
      }
    }
    return score + Math.min(MOST, country) + division;
  }

  private static double ofKind(Toponym.Kind kind) {
    return switch (kind) {
      case CAPITAL -> 2;
      case SEAT -> 0.5;
      case TOWN, COUNTRY, AREA -> 0;
      case SITE -> -0.5;
      case DIVISION -> -0.7;
      case QUARTER, COUNTY -> -1;
      // A large gazetteer has hundreds of a name; together they must not outweigh a town.
      case HAMLET -> -6;
    };
  }
}
