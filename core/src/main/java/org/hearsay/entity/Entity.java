package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one or more mentions of a report stand for.
 *
 * @param id unique in the report: {@code n1}
 * @param name the usual full name of a person whose office is known, else the fullest in the report
 * @param country ISO 3166-1 alpha-3
 * @param isPublic of a person: whether it has a public role at the report's date, by the report's
 *     words or by the offices that are known
 * @param confidence from 0 to 1, that the mentions are one entity and its country is right
 * @param why it has its country: the words that say so, or where it is written
 */
public record Entity(
    String id,
    String name,
    MentionType type,
    List<Mention> mentions,
    Optional<String> country,
    Set<Sector> sectors,
    List<String> roles,
    Optional<Boolean> isPublic,
    double confidence,
    Optional<String> why) {
  public Entity {
    mentions = List.copyOf(mentions);
    sectors = Set.copyOf(sectors);
    roles = List.copyOf(roles);
  }

  /**
   * The same, of a country.
   *
   * @param sure from 0 to 1, how much that is worth
   */
  public Entity in(String alpha3, String because, double sure) {
    return new Entity(
        id,
        name,
        type,
        mentions,
        Optional.of(alpha3),
        sectors,
        roles,
        isPublic,
        confidence * sure,
        Optional.of(because));
  }

  /** The same, of sectors. */
  public Entity of(Set<Sector> others) {
    return new Entity(id, name, type, mentions, country, others, roles, isPublic, confidence, why);
  }

  /** Whether this can be a party to public affairs: all but private people, papers and places. */
  public boolean isParty() {
    return switch (type) {
      case COUNTRY, OFFICE, ORGANIZATION, MEDIUM -> isPublic.orElse(true);
      case GROUP -> isPublic.orElse(false);
      case PERSON -> isPublic.orElse(false);
      case PLACE, DOCUMENT, OTHER -> false;
    };
  }
}
