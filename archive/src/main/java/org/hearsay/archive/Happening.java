package org.hearsay.archive;

import java.util.Optional;

/**
 * One occurrence, as all reports together tell it.
 *
 * @param label actors, type and recipients, for reading
 * @param since ISO 8601 day, the one most reports state; else the first publication
 * @param score of PLOVER, -10 to 10
 * @param origins at least so many traceable ones
 * @param denying of the origins
 */
public record Happening(
    long id,
    String type,
    String label,
    Optional<String> since,
    Optional<String> until,
    Optional<String> country,
    Optional<String> place,
    double score,
    String status,
    int articles,
    int uniqueTexts,
    int outlets,
    int origins,
    int denying) {}
