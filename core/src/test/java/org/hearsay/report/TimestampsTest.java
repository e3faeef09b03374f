package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.report.Timestamps.Timestamp;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  private static List<Timestamp> find(String text) {
    return Timestamps.find(text, new Span(0, text.length()));
  }

  private static List<String> values(String text) {
    return find(text).stream().map(Timestamp::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "2024-05-06 => 2024-05-06",
        "2024/5/6 => 2024-05-06",
        "2024.05.06 => 2024-05-06",
        "06.05.2024 => 2024-05-06",
        "26/05/2024 => 2024-05-26",
        "6 May 2024 => 2024-05-06",
        "6-May-2024 => 2024-05-06",
        "Mon, 6th of May, 2024 => 2024-05-06",
        "May 6, 2024 => 2024-05-06",
        "SEPT. 6TH 2024 => 2024-09-06",
        "2024-05-06T10:30:15Z => 2024-05-06T10:30:15Z",
        "2024-05-06T10:30:15.123+02:00 => 2024-05-06T10:30:15+02:00",
        "6 May 2024, 10.30 => 2024-05-06T10:30:00",
        "6 May 2024 at 9h05 => 2024-05-06T09:05:00",
        "May 6, 2024 12:05 a.m. EDT => 2024-05-06T00:05:00-04:00",
        "May 6, 2024 12:05 PM => 2024-05-06T12:05:00",
        "May 6, 2024 | 4:30pm GMT => 2024-05-06T16:30:00Z",
        "6 May 2024 (10:30 UTC+3) => 2024-05-06T10:30:00+03:00",
        "6 May 2024 10:30 GMT-0530 => 2024-05-06T10:30:00-05:30",
        "6 May 2024 10:30 CEST => 2024-05-06T10:30:00+02:00",
        "6 May 2024 10:30 +99:99 => 2024-05-06T10:30:00"
      })
  void aDateIsReadInManyShapes(String text, String value) {
    assertEquals(List.of(value), values(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 February 2024",
        "February 30, 2024",
        "29 Feb 2023",
        "2024-13-01",
        "2024-00-10",
        "2024-05-00",
        "32.01.2024",
        "0 May 2024",
        "5 May 0000",
        "0000-05-05",
        "5 May 24",
        "5 May",
        "12345-06-07",
        "May be 2024"
      })
  void whatIsNoDayOfACalendarIsNoDate(String text) {
    assertEquals(List.of(), find(text), text);
  }

  @Test
  void anHourThatNoClockHasIsLeftAside() {
    assertEquals(List.of("2024-05-06"), values("6 May 2024 25:10"));
    assertEquals(List.of("2024-05-06"), values("6 May 2024 10:77"));
  }

  @Test
  void theLabelBelongsToTheDate() {
    String text = "Reuters | Last updated: 7 May 2024 10:00 | First published on 6 May 2024";
    List<Timestamp> found = find(text);
    assertEquals(
        List.of("Last updated: 7 May 2024 10:00", "First published on 6 May 2024"),
        found.stream().map(t -> t.span().in(text)).toList());
    assertEquals(List.of(true, false), found.stream().map(Timestamp::update).toList(), text);
    assertEquals("2024-05-06", Timestamps.best(found).orElseThrow().value(), text);
  }

  @Test
  void aTimeIsBetterThanABareDate() {
    String text = "6 May 2024. Posted 7 May 2024 08:00";
    assertEquals("2024-05-07T08:00:00", Timestamps.best(find(text)).orElseThrow().value(), text);
    assertTrue(Timestamps.best(List.of()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", "T", ",", " at", "(", "/", "\t"})
  void aLongRunBehindADateIsPassedOver(String run) {
    assertEquals(List.of("2024-05-06"), values("2024-05-06" + run.repeat(20_000)), run);
  }
}
