package org.hearsay.archive;

import java.util.Optional;

/**
 * A report that was searched for.
 *
 * @param number of the report in the archive
 * @param report the id that it came with
 * @param snippet the words around what was searched for
 */
public record Hit(
    long number,
    String report,
    Optional<String> outlet,
    Optional<String> published,
    String title,
    long story,
    String snippet) {}
