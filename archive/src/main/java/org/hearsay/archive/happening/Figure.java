package org.hearsay.archive.happening;

import java.util.Optional;

/**
 * A number told of an event.
 *
 * @param what dead, injured, money …
 */
public record Figure(
    String what, String text, Optional<Double> low, Optional<Double> high, Optional<String> unit) {}
