package org.hearsay.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * When a report was published.
 *
 * @param value ISO 8601: a date, or a date-time with or without offset
 */
public record Publication(String value, Basis basis) {
  /** Where the time was found. */
  public enum Basis {
    /** Handed in with the text. */
    GIVEN,
    /** In the file's own metadata. */
    METADATA,
    /** Read from the text. */
    TEXT
  }

  /**
   * @throws IllegalArgumentException if {@code value} does not begin with an ISO 8601 date
   */
  public Publication {
    try {
      LocalDate.parse(value.length() < 10 ? value : value.substring(0, 10));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "value: expected an ISO 8601 date, found \"" + value + "\"", e);
    }
  }

  /** The day, in the zone that {@code value} is written in. */
  public LocalDate day() {
    return LocalDate.parse(value.substring(0, 10));
  }
}
