package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.entity.Mention.Form;

/** Mentions that stand for one thing, while they are being joined. */
final class Cluster {
  /** Words for whoever leads a state, used one for another. */
  private static final Set<String> LEADERS =
      Set.of(
          "leader",
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "supreme leader",
          "head of state",
          "monarch",
          "strongman",
          "ruler",
          "dictator",
          "president-elect");

  private final List<Mention> mentions = new ArrayList<>();
  private Optional<Identity> identity = Optional.empty();

  List<Mention> mentions() {
    return mentions;
  }

  /** Who this is, by what is known beside the report. */
  Optional<Identity> identity() {
    return identity;
  }

  void identify(Optional<Identity> found) {
    identity = found;
  }

  boolean is(MentionType type) {
    return type() == type;
  }

  MentionType type() {
    Optional<Mention> named =
        mentions.stream()
            .filter(m -> m.form() == Form.NAME && m.type() != MentionType.OTHER)
            .findFirst();
    return named
        .or(() -> mentions.stream().filter(m -> m.type() != MentionType.OTHER).findFirst())
        .or(() -> mentions.stream().findFirst())
        .map(Mention::type)
        .orElse(MentionType.OTHER);
  }

  /** The longest name; without one, the words of the first mention that is no pronoun. */
  String fullName() {
    return mentions.stream()
        .filter(m -> m.form() == Form.NAME || m.form() == Form.ADJECTIVE)
        .map(Mention::name)
        .max(Comparator.comparingInt(String::length))
        .or(
            () ->
                mentions.stream()
                    .filter(m -> m.form() == Form.NOMINAL)
                    .map(Mention::name)
                    .findFirst())
        .orElseGet(() -> mentions.get(0).name());
  }

  Optional<String> country() {
    return statedCountry()
        .map(m -> m.country().orElseThrow())
        .or(() -> identity.flatMap(Identity::country));
  }

  /** The mention whose words give the country. */
  Optional<Mention> statedCountry() {
    return mentions.stream().filter(m -> m.country().isPresent()).findFirst();
  }

  List<String> roles() {
    return mentions.stream().flatMap(m -> m.role().stream()).distinct().toList();
  }

  private Stream<String> allRoles() {
    return Stream.concat(roles().stream(), identity.stream().flatMap(i -> i.roles().stream()));
  }

  /** Whether a definite noun phrase may take this up again. */
  boolean mayBe(Mention m) {
    boolean countries =
        country().isEmpty() || m.country().isEmpty() || country().equals(m.country());
    if (!countries) {
      return false;
    }
    if (m.type() == MentionType.PERSON) {
      return type() == MentionType.PERSON
          && m.role().map(r -> allRoles().anyMatch(known -> sameRole(known, r))).orElse(false);
    }
    if (m.type() != type()) {
      return false;
    }
    return switch (m.type()) {
      case OFFICE, ORGANIZATION, MEDIUM -> sameBody(m);
      case GROUP -> mentions.stream().anyMatch(o -> o.head().lemma().equals(m.head().lemma()));
      case PERSON, COUNTRY, PLACE, DOCUMENT, OTHER -> false;
    };
  }

  private boolean sameBody(Mention m) {
    String noun = m.head().text().toLowerCase(Locale.ROOT);
    return mentions.stream()
        .anyMatch(
            o ->
                (o.name().toLowerCase(Locale.ROOT).contains(noun)
                        || o.span().length() > 0
                            && o.head().lemma().equalsIgnoreCase(m.head().lemma()))
                    && (m.name().split(" ", -1).length == 1
                        || o.name().equalsIgnoreCase(m.name())));
  }

  private static boolean sameRole(String known, String role) {
    return known.equals(role)
        || known.endsWith(" " + role)
        || (LEADERS.contains(role)
            && LEADERS.contains(known)
            && (role.equals("leader") || known.equals("leader")));
  }
}
