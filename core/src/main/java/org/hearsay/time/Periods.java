package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that mean several days: "over the past few days", "hours earlier", "between 3 and 5
 * March", "in late 2015", "in the 1990s". "A few" counts as five and "several" as seven, so that
 * the interval rather holds the day than misses it.
 */
final class Periods {
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("", 1),
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("couple of", 2),
          Map.entry("a couple of", 2),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("few", 5),
          Map.entry("a few", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("several", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12));

  private static final String COUNT =
      "(?:\\d{1,3}|couple of|a couple of|a few|few|several|an|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";

  private static final String MONTH = Dates.MONTH;

  private static final Pattern PATTERN =
      Pattern.compile(
          "\\b(?:"
              + "(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin) (?:the )?(?:past|last) (?:(?<pastCount>"
              + COUNT
              + ") )?(?<pastUnit>hour|day|week|month|year)s?"
              + "|(?:[Ii]n|[Oo]ver|[Dd]uring) recent (?<recent>days|weeks|months|years)"
              + "|(?:(?<agoCount>"
              + COUNT
              + ") )?(?<agoUnit>hour|minute)s? (?:ago|earlier|before|later)"
              + "|(?<night>[Oo]vernight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))"
              + "|(?:[Bb]etween |[Ff]rom )?(?<monthA>"
              + MONTH
              + ") (?<dayA>\\d{1,2})(?: and | to |-|–)(?:(?<monthB>"
              + MONTH
              + ") )?(?<dayB>\\d{1,2})(?:,? (?<yearB>(?:19|20)\\d\\d))?"
              + "|(?:[Bb]etween |[Ff]rom )?(?<dayC>\\d{1,2})(?: (?<monthC>"
              + MONTH
              + "))?(?: and | to |-|–)(?<dayD>\\d{1,2}) (?<monthD>"
              + MONTH
              + ")(?:,? (?<yearD>(?:19|20)\\d\\d))?"
              + "|(?:[Ii]n )?(?<part>early|mid|late)[- ](?:(?<partMonth>"
              + MONTH
              + ") )?(?<partYear>(?:19|20)\\d\\d)"
              + "|(?:[Ii]n )?the (?<half>first|second) half of (?<halfYear>(?:19|20)\\d\\d)"
              + "|(?:[Ii]n )?the (?<quarter>first|second|third|fourth) quarter of (?<quarterYear>(?:19|20)\\d\\d)"
              + "|(?:[Ii]n |[Dd]uring )?the (?<decade>(?:19|20)\\d0)s"
              + "|(?<=\\b[Ii]n )(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?! \\d| [A-Z])"
              + ")(?![\\w-])");

  private Periods() {}

  static List<DateExpression> find(String text, Span region, Optional<LocalDate> published) {
    List<DateExpression> found = new ArrayList<>();
    Matcher m =
        PATTERN.matcher(text).region(region.begin(), region.end()).useTransparentBounds(true);
    while (m.find()) {
      found.add(
          new DateExpression(
              new Span(m.start(), m.end()), value(m, published, false), value(m, published, true)));
    }
    return found;
  }

  private static Optional<String> value(Matcher m, Optional<LocalDate> published, boolean future) {
    try {
      Optional<String> stated = stated(m);
      return stated.isPresent() ? stated : published.flatMap(p -> relative(m, p, future));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What means the same on any day. */
  private static Optional<String> stated(Matcher m) {
    if (m.group("part") != null) {
      int year = Integer.parseInt(m.group("partYear"));
      int third = List.of("early", "mid", "late").indexOf(m.group("part"));
      if (m.group("partMonth") != null) {
        YearMonth month = YearMonth.of(year, Dates.month(m.group("partMonth")));
        int last = third == 2 ? month.lengthOfMonth() : third * 10 + 10;
        return Optional.of(month.atDay(third * 10 + 1) + "/" + month.atDay(last));
      }
      return months(year, third * 4 + 1, 4);
    }
    if (m.group("half") != null) {
      boolean first = m.group("half").equals("first");
      return months(Integer.parseInt(m.group("halfYear")), first ? 1 : 7, 6);
    }
    if (m.group("quarter") != null) {
      int quarter = List.of("first", "second", "third", "fourth").indexOf(m.group("quarter"));
      return months(Integer.parseInt(m.group("quarterYear")), quarter * 3 + 1, 3);
    }
    if (m.group("decade") != null) {
      int year = Integer.parseInt(m.group("decade"));
      return Optional.of(year + "-01-01/" + (year + 9) + "-12-31");
    }
    boolean first = m.group("yearB") != null;
    boolean second = m.group("yearD") != null;
    return first || second
        ? days(m, Integer.parseInt(m.group(first ? "yearB" : "yearD")))
        : Optional.empty();
  }

  private static Optional<String> months(int year, int first, int count) {
    YearMonth begin = YearMonth.of(year, first);
    return Optional.of(begin.atDay(1) + "/" + begin.plusMonths(count - 1).atEndOfMonth());
  }

  /** "March 30 to April 2", "30 March to 2 April". */
  private static Optional<String> days(Matcher m, int year) {
    boolean american = m.group("monthA") != null;
    String last = american ? m.group("monthB") : m.group("monthD");
    String first = american ? m.group("monthA") : m.group("monthC");
    String to = last == null ? first : last;
    String from = first == null ? last : first;
    LocalDate end = day(to, m.group(american ? "dayB" : "dayD"), year);
    LocalDate begin = day(from, m.group(american ? "dayA" : "dayC"), year);
    if (begin.isAfter(end)) {
      begin = begin.minusYears(1);
    }
    return Optional.of(begin + "/" + end);
  }

  private static LocalDate day(String month, String day, int year) {
    return LocalDate.of(year, Dates.month(month), Integer.parseInt(day));
  }

  private static Optional<String> relative(Matcher m, LocalDate p, boolean future) {
    if (m.group("night") != null) {
      return Optional.of(
          switch (m.group("night").toLowerCase(Locale.ROOT)) {
            case "overnight" -> p.minusDays(1) + "/" + p;
            case "last night" -> p.minusDays(1).toString();
            default -> p.toString();
          });
    }
    if (m.group("recent") != null) {
      return Optional.of(back(p, 7, m.group("recent").replaceFirst("s$", "")) + "/" + p);
    }
    if (m.group("pastUnit") != null) {
      return Optional.of(back(p, count(m.group("pastCount")), m.group("pastUnit")) + "/" + p);
    }
    if (m.group("agoUnit") != null) {
      int hours = m.group("agoUnit").equals("hour") ? count(m.group("agoCount")) : 1;
      return Optional.of(p.minusDays(1 + hours / 24) + "/" + p);
    }
    if (m.group("month") != null) {
      YearMonth month = YearMonth.of(p.getYear(), Dates.month(m.group("month")));
      YearMonth now = YearMonth.from(p);
      int years = future ? month.isBefore(now) ? 1 : 0 : month.isAfter(now) ? -1 : 0;
      return months(p.getYear() + years, month.getMonthValue(), 1);
    }
    boolean american = m.group("monthA") != null;
    String month = american ? m.group("monthB") : m.group("monthD");
    String last = month == null ? m.group("monthA") : month;
    int day = Integer.parseInt(m.group(american ? "dayB" : "dayD"));
    return days(m, Dates.year(MonthDay.of(Dates.month(last), day), p, future));
  }

  private static LocalDate back(LocalDate p, int count, String unit) {
    return switch (unit) {
      case "hour" -> p.minusDays(1 + count / 24);
      case "day" -> p.minusDays(count);
      case "week" -> p.minusWeeks(count);
      case "month" -> p.minusMonths(count);
      default -> p.minusYears(count);
    };
  }

  private static int count(@Nullable String words) {
    String count = words == null ? "" : words;
    return COUNTS.containsKey(count) ? COUNTS.get(count) : Integer.parseInt(count);
  }
}
