package org.hearsay.event;

import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A count that the text states of an event.
 *
 * @param what what is counted
 * @param unit such as a currency
 */
public record Quantity(
    Span span, What what, Optional<Double> low, Optional<Double> high, Optional<String> unit) {
  /** What is counted. */
  public enum What {
    DEAD,
    INJURED,
    ARRESTED,
    ABDUCTED,
    DISPLACED,
    PARTICIPANTS,
    FORCES,
    ITEMS,
    MONEY
  }
}
