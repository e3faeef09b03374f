package org.hearsay.archive;

import java.util.Optional;

/**
 * Words that a report attributes to somebody.
 *
 * @param report the id that the report came with
 * @param kind direct, indirect, mixed
 * @param denied whether the source denies the content
 */
public record Quote(
    String report,
    Optional<String> outlet,
    Optional<String> published,
    String source,
    String kind,
    String content,
    boolean denied,
    double confidence) {
  static Quote of(Statement s) {
    return new Quote(
        s.report(),
        s.outlet(),
        s.published(),
        s.source(),
        s.kind(),
        s.content(),
        s.denied(),
        s.confidence());
  }
}
