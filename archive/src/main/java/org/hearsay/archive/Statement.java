package org.hearsay.archive;

import java.util.Optional;

/**
 * Words that a report attributes to somebody.
 *
 * @param reportNumber of the report in the archive
 * @param report the id that the report came with
 * @param claim id of the attribution in the report
 * @param published ISO 8601, as the report has it
 * @param source who is said to say it, by the name that the report has in full
 * @param kind direct, indirect, mixed
 * @param denied whether the source denies the content
 * @param confidence 0 to 1
 */
public record Statement(
    long reportNumber,
    String report,
    String claim,
    Optional<String> outlet,
    Optional<String> published,
    String source,
    String kind,
    String content,
    boolean denied,
    double confidence) {}
