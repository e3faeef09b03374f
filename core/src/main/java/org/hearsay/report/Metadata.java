package org.hearsay.report;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a report beside its text.
 *
 * @param byline the author's name as printed, without "By"
 * @param dateline the place of the dateline as printed, without date and agency
 * @param agencies news agencies that dateline, byline or a tag credit, as printed
 * @param language BCP 47
 * @param retrieved ISO 8601
 */
public record Metadata(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> dateline,
    List<String> agencies,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> language,
    Optional<Publication> published,
    Optional<String> retrieved) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    agencies = List.copyOf(agencies);
  }
}
