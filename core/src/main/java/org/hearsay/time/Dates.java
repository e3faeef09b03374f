package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds expressions of date in English and resolves them against the day of publication. */
public final class Dates {
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.)";

  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

  private static final Pattern PATTERN =
      Pattern.compile(
          "\\b(?:(?:[Oo]n|[Ii]n|[Ss]ince|[Bb]y|[Ll]ate on|[Ee]arly on|[Ee]arlier on)\\s+)?(?:"
              + "(?:"
              + WEEKDAY
              + ",?\\s+)?(?:(?<day1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month1>"
              + MONTH
              + ")(?:,?\\s+(?<year1>(?:19|20)\\d\\d))?"
              + "|(?<month2>"
              + MONTH
              + ")\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(?<year2>(?:19|20)\\d\\d))?)"
              + "|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)"
              + "|(?<month3>"
              + MONTH
              + ")(?:,?\\s+(?:of\\s+)?(?<year3>(?:19|20)\\d\\d))\\b"
              + "|(?<which>last|next|this|this past|past|the following)\\s+(?<unit>"
              + WEEKDAY
              + "|week|month|year|weekend)\\b"
              + "|(?<weekday>"
              + WEEKDAY
              + ")\\b"
              + "|(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b"
              + "|(?<count>(?<!\\d[.,])\\d{1,4}|two|three|four|five|six|seven|ten|a)\\s+(?<ago>day|week|month|year)s?\\s+ago\\b"
              + "|(?<=\\b[Ii]n )(?<year4>(?:19|20)\\d\\d)\\b(?![-\\d])"
              + ")");

  private Dates() {}

  /**
   * The expressions of {@code region}; relative ones resolve only where {@code published} is known.
   */
  public static List<DateExpression> find(String text, Span region, Optional<LocalDate> published) {
    List<DateExpression> found = new ArrayList<>(Periods.find(text, region, published));
    List<DateExpression> periods = List.copyOf(found);
    Matcher m =
        PATTERN.matcher(text).region(region.begin(), region.end()).useTransparentBounds(true);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      Optional<DateExpression> period =
          periods.stream().filter(e -> e.span().overlaps(span)).findFirst();
      // What says more stands over what is a part of it.
      boolean longer = period.map(e -> e.span().length() < span.length()).orElse(true);
      if (longer) {
        period.ifPresent(found::remove);
        found.add(new DateExpression(span, value(m, published, false), value(m, published, true)));
      }
    }
    found.sort(Comparator.comparing(DateExpression::span));
    return found;
  }

  private static Optional<String> value(Matcher m, Optional<LocalDate> published, boolean future) {
    try {
      if (m.group("iso") != null) {
        return Optional.of(LocalDate.parse(m.group("iso")).toString());
      }
      if (m.group("year4") != null) {
        return Optional.of(
            interval(LocalDate.of(Integer.parseInt(m.group("year4")), 1, 1), "year"));
      }
      if (m.group("month3") != null) {
        YearMonth month =
            YearMonth.of(Integer.parseInt(m.group("year3")), month(m.group("month3")));
        return Optional.of(month.atDay(1) + "/" + month.atEndOfMonth());
      }
      if (m.group("month1") != null) {
        return day(m.group("year1"), m.group("month1"), m.group("day1"), published, future);
      }
      if (m.group("month2") != null) {
        return day(m.group("year2"), m.group("month2"), m.group("day2"), published, future);
      }
      return published.flatMap(p -> relative(m, p, future));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Month month(String name) {
    int at =
        "janfebmaraprmayjunjulaugsepoctnovdec"
            .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return Month.of(at / 3 + 1);
  }

  private static Optional<String> day(
      @Nullable String year,
      String month,
      String day,
      Optional<LocalDate> published,
      boolean future) {
    int d = Integer.parseInt(day);
    if (year != null) {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), d).toString());
    }
    MonthDay same = MonthDay.of(month(month), d);
    return published.flatMap(
        p -> {
          int y = year(same, p, future);
          return same.isValidYear(y) ? Optional.of(same.atYear(y).toString()) : Optional.empty();
        });
  }

  /** A day a little ahead is still to come; one far ahead was last year's. */
  static int year(MonthDay day, LocalDate p, boolean future) {
    int y = p.getYear();
    if (!future && day.atYear(y).isAfter(p.plusDays(45))) {
      return y - 1;
    }
    return future && day.atYear(y).isBefore(p) ? y + 1 : y;
  }

  private static Optional<String> relative(Matcher m, LocalDate p, boolean future) {
    if (m.group("word") != null) {
      return Optional.of(
          switch (m.group("word").toLowerCase(Locale.ROOT)) {
            case "yesterday" -> p.minusDays(1).toString();
            case "tomorrow" -> p.plusDays(1).toString();
            default -> p.toString();
          });
    }
    if (m.group("weekday") != null) {
      DayOfWeek day = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
      return Optional.of(
          p.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day))
              .toString());
    }
    if (m.group("ago") != null) {
      return ago(p, m.group("count"), m.group("ago"));
    }
    return Optional.of(period(p, m.group("which"), m.group("unit"), future));
  }

  private static Optional<String> ago(LocalDate p, String count, String unit) {
    int n =
        switch (count) {
          case "a" -> 1;
          case "two" -> 2;
          case "three" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          case "seven" -> 7;
          case "ten" -> 10;
          default -> Integer.parseInt(count);
        };
    LocalDate day =
        switch (unit) {
          case "day" -> p.minusDays(n);
          case "week" -> p.minusWeeks(n);
          case "month" -> p.minusMonths(n);
          default -> p.minusYears(n);
        };
    // ISO 8601 has no plain form for a year before our era.
    return day.getYear() < 1 ? Optional.empty() : Optional.of(interval(day, unit));
  }

  private static String period(LocalDate p, String which, String unit, boolean future) {
    int step =
        which.equals("last") ? -1 : which.equals("next") || which.equals("the following") ? 1 : 0;
    return switch (unit) {
      case "week" -> interval(p.plusWeeks(step), "week");
      case "month" -> interval(p.plusMonths(step), "month");
      case "year" -> interval(p.plusYears(step), "year");
      case "weekend" -> {
        int day = p.getDayOfWeek().getValue();
        int weeks =
            switch (which) {
              case "this" -> day < 5 && !future ? -1 : 0;
              case "next", "the following" -> day > 5 ? 1 : 0;
              default -> -1;
            };
        LocalDate saturday = p.with(DayOfWeek.MONDAY).plusWeeks(weeks).plusDays(5);
        yield saturday + "/" + saturday.plusDays(1);
      }
      default -> {
        DayOfWeek day = DayOfWeek.valueOf(unit.toUpperCase(Locale.ROOT));
        yield p.with(
                future && which.equals("this")
                    ? TemporalAdjusters.nextOrSame(day)
                    : step > 0 ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day))
            .toString();
      }
    };
  }

  /** The day, or the calendar week, month or year that holds it. */
  private static String interval(LocalDate day, String unit) {
    return switch (unit) {
      case "day" -> day.toString();
      case "week" -> day.with(DayOfWeek.MONDAY) + "/" + day.with(DayOfWeek.SUNDAY);
      case "month" -> day.withDayOfMonth(1) + "/" + day.with(TemporalAdjusters.lastDayOfMonth());
      default -> day.withDayOfYear(1) + "/" + day.with(TemporalAdjusters.lastDayOfYear());
    };
  }
}
