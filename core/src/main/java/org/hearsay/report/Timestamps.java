package org.hearsay.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Finds dates, with or without a time of day, as headers write them. */
public final class Timestamps {
  /**
   * A date found in a header.
   *
   * @param span the whole expression, labels such as "Published:" included
   * @param value ISO 8601
   * @param update whether its label says that it is a later change
   * @param labelled whether it has a label
   */
  record Timestamp(Span span, String value, boolean update, boolean labelled) {
    boolean hasTime() {
      return value.length() > 10;
    }
  }

  private static final String MONTHS =
      "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]?\\s+)?";

  private static final String LABEL =
      "(?:(?<label>(?:date|dated|published|posted|updated|last updated|last modified|modified|first published"
          + "|publication date|created|released|issued|time)(?:\\s+(?:on|at|date))?)\\s*:?\\s*)?";

  private static final String TIME =
      "(?:(?:,|\\s|T|\\bat\\b|[-–—|·•/]|\\()*+\\s*"
          + "(?<hour>[01]?\\d|2[0-3])[:.h](?<minute>[0-5]\\d)(?:[:.](?<second>[0-5]\\d)(?:\\.\\d+)?)?"
          + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\b\\.?)?"
          + "(?:\\s*\\(?(?<zone>Z\\b|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}\\b|(?:UTC|GMT)[+-]\\d{1,2}\\b"
          + "|UTC|GMT|EDT|EST|CDT|CST|MDT|MST|PDT|PST|BST|CET|CEST|EET|EEST|MSK|IST|JST|ET|(?-i:[A-Z]{2}T))\\b\\)?)?)?";

  private static final String DATE =
      "(?:(?<year1>(?:19|20)\\d\\d)[-/.](?<month1>\\d{1,2})[-/.](?<day1>\\d{1,2})(?!\\d)"
          + "|(?<day2>\\d{1,2}(?=\\.)|(?:1[3-9]|2\\d|3[01])(?=/))[./](?<month2>\\d{1,2})[./](?<year2>(?:19|20)\\d\\d)(?!\\d)"
          + "|(?<day3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
          + String.format(Locale.ROOT, MONTHS, "month3")
          + ",?[\\s-]+(?<year3>(?:19|20)\\d\\d)\\b"
          + "|"
          + String.format(Locale.ROOT, MONTHS, "month4")
          + "\\s+(?<day4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year4>(?:19|20)\\d\\d)\\b)";

  private static final Pattern PATTERN =
      Pattern.compile("(?<![\\p{L}\\d])" + LABEL + WEEKDAY + DATE + TIME, Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EDT", "-04:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("JST", "+09:00"));

  private Timestamps() {}

  /** The date of publication that a line or a field states, ISO 8601. */
  public static Optional<String> read(String line) {
    return best(find(line, new Span(0, line.length()))).map(Timestamp::value);
  }

  /** All dates with a year in {@code region}, in order. */
  static List<Timestamp> find(String text, Span region) {
    List<Timestamp> found = new ArrayList<>();
    Matcher m = PATTERN.matcher(text).region(region.begin(), region.end());
    while (m.find()) {
      value(m)
          .ifPresent(
              v ->
                  found.add(
                      new Timestamp(
                          new Span(m.start(), m.end()), v, isUpdate(m), m.group("label") != null)));
    }
    return found;
  }

  /**
   * The first publication among the stamps: no update before another, a time before a bare date.
   */
  static Optional<Timestamp> best(List<Timestamp> stamps) {
    return stamps.stream()
        .min(Comparator.comparing(Timestamp::update).thenComparing(t -> !t.hasTime()));
  }

  private static boolean isUpdate(Matcher m) {
    String label = m.group("label");
    return label != null && label.toLowerCase(Locale.ROOT).matches(".*(?:updated|modified).*");
  }

  private static Optional<String> value(Matcher m) {
    for (int form = 1; form <= 4; form++) {
      String year = m.group("year" + form);
      if (year != null) {
        return date(
                Integer.parseInt(year),
                m.group("month" + form),
                Integer.parseInt(m.group("day" + form)))
            .map(d -> d + time(m));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, String month, int day) {
    try {
      return Optional.of(LocalDate.of(year, monthNumber(month), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int monthNumber(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String first = month.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(first) / 3 + 1;
  }

  private static String time(Matcher m) {
    if (m.group("hour") == null) {
      return "";
    }
    int hour = Integer.parseInt(m.group("hour"));
    String half = m.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String second = m.group("second") == null ? "00" : m.group("second");
    return String.format(Locale.ROOT, "T%02d:%s:%s", hour, m.group("minute"), second)
        + zone(m.group("zone"));
  }

  private static String zone(@org.jspecify.annotations.Nullable String zone) {
    if (zone == null) {
      return "";
    }
    String name = zone.toUpperCase(Locale.ROOT);
    if (ZONES.containsKey(name)) {
      return ZONES.getOrDefault(name, "");
    }
    Matcher offset = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?$").matcher(name);
    if (!offset.find()) {
      return "";
    }
    String minutes = offset.group(3) == null ? "00" : offset.group(3);
    int hours = Integer.parseInt(offset.group(2));
    return hours > 18 || Integer.parseInt(minutes) > 59
        ? ""
        : String.format(Locale.ROOT, "%s%02d:%s", offset.group(1), hours, minutes);
  }
}
