package org.hearsay.exchange.export;

import java.util.List;
import java.util.Optional;

/**
 * Who acts, is acted upon, or is said to say something. A private person has no name here and no
 * words of the report.
 *
 * @param begin of the words in the report's text, in code points
 * @param end exclusive
 * @param text the words as the report has them
 * @param name the fullest name or description in the report; empty where nothing is known
 * @param type person, organization, country, place, group, office or other
 * @param country ISO 3166-1 alpha-3
 * @param sectors of PLOVER: {@code GOV}, {@code MIL} …
 * @param roles as the report words them
 * @param isPublic of a person: whether it has a public role
 */
public record Actor(
    int begin,
    int end,
    String text,
    Optional<String> name,
    String type,
    Optional<String> country,
    List<String> sectors,
    List<String> roles,
    Optional<Boolean> isPublic) {
  /** What stands for the words for a private person. */
  public static final String PRIVATE = "(private person)";

  public Actor {
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
  }

  /** The name, else the words. */
  public String label() {
    return name.orElse(text);
  }

  /** Whether it stands for a private person, whom nobody names. */
  public boolean isPrivate() {
    return text.equals(PRIVATE);
  }
}
