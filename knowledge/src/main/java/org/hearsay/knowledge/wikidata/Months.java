package org.hearsay.knowledge.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wikidata's times: {@code +2012-05-00T00:00:00Z}, with a precision in dumps. */
final class Months {
  private static final Pattern TIME = Pattern.compile("\\+?(\\d{4})-(\\d{2})-\\d{2}T[0-9:.]+Z?");
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-\\d{2})?)?");

  /** Data model: 9 a year, 10 a month, 11 a day; less is decades and more. */
  private static final int YEAR = 9;

  private Months() {}

  /**
   * The month of a value of type {@code time}; nothing if only a decade or more is known.
   *
   * @param unknown month of the year that is meant where only the year is known
   */
  static Optional<YearMonth> of(JsonNode value, int unknown) {
    int precision = value.path("precision").asInt();
    Matcher time = TIME.matcher(value.path("time").asText());
    if (precision < YEAR || !time.matches()) {
      return Optional.empty();
    }
    return month(time.group(1), precision == YEAR ? "00" : time.group(2), unknown);
  }

  /** The month of a time, a day, a month or a year as a query gives it. */
  static Optional<YearMonth> of(String text, int unknown) {
    Matcher time = TIME.matcher(text);
    Matcher day = DAY.matcher(text);
    if (time.matches()) {
      return month(time.group(1), time.group(2), unknown);
    }
    return day.matches()
        ? month(day.group(1), day.group(2) == null ? "00" : day.group(2), unknown)
        : Optional.empty();
  }

  private static Optional<YearMonth> month(String year, String month, int unknown) {
    int number = Integer.parseInt(month);
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), number == 0 ? unknown : number));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
