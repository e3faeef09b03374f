package org.hearsay.server.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.archive.Overview.Month;
import org.hearsay.server.overview.Timeline.Bar;
import org.hearsay.server.page.Address;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Address ADDRESS = Address.of("/happenings").with("country", "KEN");

  private static Timeline timeline(List<Month> months) {
    return Timeline.of(months, ADDRESS);
  }

  private static Month month(String month, int happenings) {
    return new Month(month, happenings, 0);
  }

  private static List<Month> months(int year, int years, int happenings) {
    return IntStream.range(0, 12 * years)
        .mapToObj(i -> month("%d-%02d".formatted(year + i / 12, i % 12 + 1), happenings))
        .toList();
  }

  private static int sum(Timeline timeline) {
    return timeline.bars().stream().mapToInt(Bar::happenings).sum();
  }

  @Test
  void showsMonthsWithoutGaps() {
    Timeline t = timeline(List.of(month("2023-11", 2), month("2024-02", 4)));
    assertEquals(
        List.of("Nov 2023", "Dec 2023", "Jan 2024", "Feb 2024"),
        t.bars().stream().map(Bar::name).toList());
    assertEquals(List.of(2, 0, 0, 4), t.bars().stream().map(Bar::happenings).toList());
    assertEquals(4, t.most());
    assertEquals("50.00", t.bars().get(0).height());
    assertEquals("0.00", t.bars().get(3).y());
  }

  @Test
  void aBarNarrowsTheAddressToItsTime() {
    Timeline t = timeline(List.of(month("2024-02", 1)));
    assertEquals(
        "/happenings?country=KEN&since=2024-02-01&until=2024-02-29", t.bars().get(0).href());
  }

  @Test
  void showsYearsWhereMonthsAreTooMany() {
    Timeline t = timeline(months(2010, 12, 3));
    assertEquals("2010", t.bars().get(0).name());
    assertEquals(12, t.bars().size());
    assertEquals(12 * 12 * 3, sum(t));
    assertTrue(t.bars().get(1).href().endsWith("since=2011-01-01&until=2011-12-31"));
  }

  @Test
  void oneLongAgoDoesNotPressTheRest() {
    List<Month> months = new ArrayList<>(List.of(month("1911-05", 1)));
    months.addAll(months(2022, 3, 10));
    months.add(month("2090-01", 1));
    Timeline t = timeline(months);
    Bar first = t.bars().get(0);
    Bar last = t.bars().get(t.bars().size() - 1);
    assertEquals("before Jan 2022", first.name());
    assertEquals("/happenings?country=KEN&until=2021-12-31", first.href());
    assertEquals("after Dec 2024", last.name());
    assertEquals("/happenings?country=KEN&since=2025-01-01", last.href());
    assertEquals(362, sum(t), "all are in a bar");
  }

  @Test
  void aLongTimeIsCutWithNothingLost() {
    Timeline t = timeline(months(1700, 325, 1));
    assertTrue(t.bars().size() <= 102, t.bars().size() + " bars");
    assertEquals(325 * 12, sum(t));
  }

  @Test
  void namesOfTheAxisAreThoseOfTheirBars() {
    assertEquals(
        List.of("2010", "2012", "2014", "2016", "2018"), timeline(months(2010, 9, 1)).axis());
    assertEquals(List.of("Feb 2024"), timeline(List.of(month("2024-02", 1))).axis());
    assertEquals(List.of(), timeline(List.of()).axis());
  }
}
