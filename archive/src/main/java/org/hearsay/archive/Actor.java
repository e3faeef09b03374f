package org.hearsay.archive;

import java.util.List;
import java.util.Optional;

/**
 * A public person, an office, an organization or a state that reports name; never a private person.
 *
 * @param name the most usual spelling
 * @param type person, organization …, as most reports have it
 * @param country ISO 3166-1 alpha-3, as most reports have it
 * @param reports that name it
 * @param statements that reports attribute to it
 * @param spellings all that differ only in case, accents or punctuation, the most usual first
 */
public record Actor(
    String name,
    String type,
    Optional<String> country,
    long reports,
    long statements,
    List<String> spellings) {
  public Actor {
    spellings = List.copyOf(spellings);
  }
}
