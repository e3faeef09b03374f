package org.hearsay.server.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.archive.Overview.Month;
import org.hearsay.server.page.Address;

/**
 * Happenings over time, as bars: by month, or by year where months would be too many. What lies far
 * before or after nearly all of it is one bar at that end, so that one date of long ago does not
 * press the rest together.
 *
 * @param bars in order, without gaps; {@code axis} their names at even distances
 * @param most so many happenings has the highest bar
 */
public record Timeline(List<Bar> bars, List<String> axis, int most) {
  static final int WIDTH = 1_000;
  static final int HEIGHT = 100;
  private static final int MONTHS = 60;
  private static final int YEARS = 100;
  private static final double TAIL = 0.02;
  private static final int LABELS = 5;
  private static final double GAP = 0.15;

  public Timeline {
    bars = List.copyOf(bars);
    axis = List.copyOf(axis);
  }

  /**
   * A time and its happenings.
   *
   * @param x of its left edge, in a picture of {@value #WIDTH} by {@value #HEIGHT}; {@code y} of
   *     its upper edge
   * @param href where they stand
   */
  public record Bar(
      String name, int happenings, String x, String y, String width, String height, String href) {}

  /** A time: from a month to a month, both in it; empty ends are open. */
  private record Span(String name, Optional<YearMonth> first, Optional<YearMonth> last) {
    boolean holds(YearMonth month) {
      return first.map(f -> !month.isBefore(f)).orElse(true)
          && last.map(l -> !month.isAfter(l)).orElse(true);
    }

    String href(Address address) {
      Address from =
          first.map(f -> address.with("since", f.atDay(1).toString())).orElse(address);
      return last.map(l -> from.with("until", l.atEndOfMonth().toString())).orElse(from).toString();
    }
  }

  /**
   * Makes the bars.
   *
   * @param months in order
   * @param address of the list; a bar's link narrows it to the bar's time
   */
  static Timeline of(List<Month> months, Address address) {
    if (months.isEmpty()) {
      return new Timeline(List.of(), List.of(), 0);
    }
    List<Span> spans = spans(months);
    List<Integer> counts = spans.stream().map(s -> count(months, s)).toList();
    int most = counts.stream().mapToInt(c -> c).max().orElseThrow();
    double width = (double) WIDTH / spans.size();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      double height = (double) HEIGHT * counts.get(i) / most;
      bars.add(
          new Bar(
              spans.get(i).name(),
              counts.get(i),
              units((i + GAP / 2) * width),
              units(HEIGHT - height),
              units((1 - GAP) * width),
              units(height),
              spans.get(i).href(address)));
    }
    return new Timeline(bars, axis(spans), most);
  }

  private static List<Span> spans(List<Month> months) {
    YearMonth earliest = YearMonth.parse(months.get(0).month());
    YearMonth latest = YearMonth.parse(months.get(months.size() - 1).month());
    boolean all = between(earliest, latest) <= MONTHS;
    YearMonth first = all ? earliest : quantile(months, TAIL);
    YearMonth last = all ? latest : quantile(months, 1 - TAIL);
    boolean byMonth = between(first, last) <= MONTHS;
    if (!byMonth) {
      last = last.withMonth(12);
      first = YearMonth.of(Math.max(first.getYear(), last.getYear() - YEARS + 1), 1);
    }
    List<Span> spans = new ArrayList<>();
    if (earliest.isBefore(first)) {
      spans.add(
          new Span("before " + name(first, byMonth), Optional.empty(), Optional.of(first.minusMonths(1))));
    }
    int step = byMonth ? 1 : 12;
    for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(step)) {
      spans.add(new Span(name(m, byMonth), Optional.of(m), Optional.of(m.plusMonths(step - 1))));
    }
    if (latest.isAfter(last)) {
      spans.add(new Span("after " + name(last, byMonth), Optional.of(last.plusMonths(1)), Optional.empty()));
    }
    return spans;
  }

  /** The month up to which a share of all happenings lies. */
  private static YearMonth quantile(List<Month> months, double share) {
    double left = share * months.stream().mapToLong(Month::happenings).sum();
    for (Month month : months) {
      left -= month.happenings();
      if (left <= 0) {
        return YearMonth.parse(month.month());
      }
    }
    return YearMonth.parse(months.get(months.size() - 1).month());
  }

  private static long between(YearMonth first, YearMonth last) {
    return first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
  }

  private static int count(List<Month> months, Span span) {
    return months.stream()
        .filter(m -> span.holds(YearMonth.parse(m.month())))
        .mapToInt(Month::happenings)
        .sum();
  }

  private static String name(YearMonth month, boolean byMonth) {
    return byMonth
        ? month.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK)
            + " "
            + month.getYear()
        : Integer.toString(month.getYear());
  }

  private static List<String> axis(List<Span> spans) {
    int labels = Math.min(LABELS, spans.size());
    return IntStream.range(0, labels)
        .mapToObj(i -> spans.get(labels == 1 ? 0 : i * (spans.size() - 1) / (labels - 1)).name())
        .toList();
  }

  private static String units(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
