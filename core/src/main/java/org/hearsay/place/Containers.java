package org.hearsay.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * What a report says a toponym lies in: "Odessa, Texas", "Odessa in Ukraine", "Ukraine's Odessa".
 */
final class Containers {
  private static final Set<String> BETWEEN = Set.of(",", "in", "(");

  /** So many words after a toponym its country or division may end. */
  private static final int REACH = 4;

  private final Entities entities;
  private final Gazetteer gazetteer;

  Containers(Entities entities, Gazetteer gazetteer) {
    this.entities = entities;
    this.gazetteer = gazetteer;
  }

  /** Whether what is said to hold the mention holds that place; nothing if nothing is said. */
  Optional<Boolean> holds(Mention m, Toponym place) {
    Optional<String> country = country(m);
    if (country.isPresent()) {
      return country.map(c -> c.equals(place.country()));
    }
    List<Toponym> divisions = divisions(m);
    return divisions.isEmpty()
        ? Optional.empty()
        : Optional.of(divisions.stream().anyMatch(d -> place.isWithin(d) && !place.equals(d)));
  }

  /** ISO 3166-1 alpha-3. */
  Optional<String> country(Mention m) {
    return following(m)
        .flatMap(t -> entities.mention(m.sentence(), t))
        .filter(o -> o.type() == MentionType.COUNTRY && o.form() == Mention.Form.NAME)
        .flatMap(Mention::country)
        .or(m::country);
  }

  private List<Toponym> divisions(Mention m) {
    return following(m).map(t -> name(m.sentence(), t)).stream()
        .flatMap(n -> gazetteer.named(n).stream())
        .filter(t -> t.kind() == Toponym.Kind.DIVISION)
        .toList();
  }

  private String name(Sentence sentence, Token head) {
    return entities.mention(sentence, head).map(Mention::name).orElse(head.text());
  }

  /** The last word of the name that follows after a comma or "in". */
  private static Optional<Token> following(Mention m) {
    Sentence s = m.sentence();
    int first = m.head().index() + 2;
    if (first >= s.tokens().size() || !BETWEEN.contains(s.token(first - 1).text())) {
      return Optional.empty();
    }
    Optional<Token> last = Optional.empty();
    for (int i = first; i < Math.min(s.tokens().size(), first + REACH); i++) {
      Token t = s.token(i);
      if (!t.upos().equals("PROPN")) {
        break;
      }
      last = Optional.of(t);
    }
    return last;
  }
}
