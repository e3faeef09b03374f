package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one or more mentions of a report stand for.
 *
 * @param id unique in the report: {@code n1}
 * @param name the fullest name in the report
 * @param country ISO 3166-1 alpha-3
 * @param isPublic of a person: whether the report's words give a public role
 * @param confidence from 0 to 1, that the mentions are one entity and its country is right
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
    double confidence) {
  public Entity {
    mentions = List.copyOf(mentions);
    sectors = Set.copyOf(sectors);
    roles = List.copyOf(roles);
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
