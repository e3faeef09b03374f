package org.hearsay.exchange.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When it was.
 *
 * @param since first day
 * @param until last day; the same for a day
 * @param isStated whether the report states it; else it is the day of publication
 */
public record When(LocalDate since, LocalDate until, boolean isStated) {
  /** Reads an ISO 8601 day or interval {@code start/end}; empty for anything else. */
  static Optional<When> parse(String value, boolean isStated) {
    String[] ends = value.split("/", 2);
    try {
      return Optional.of(new When(day(ends[0]), day(ends[ends.length - 1]), isStated));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
  }

  /** {@code stated} or {@code publication}, as in the contract. */
  public String basis() {
    return isStated ? "stated" : "publication";
  }

  /** ISO 8601: a day, or an interval {@code start/end}. */
  @Override
  public String toString() {
    return since.equals(until) ? since.toString() : since + "/" + until;
  }
}
