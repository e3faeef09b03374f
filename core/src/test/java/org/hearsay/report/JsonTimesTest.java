package org.hearsay.report;

import static org.hearsay.report.JsonReportsTest.TEXT;
import static org.hearsay.report.JsonReportsTest.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of publication in JSON. */
class JsonTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "2024-05-06 => 2024-05-06",
        " 2024-05-06  => 2024-05-06",
        "2024-05-06T10:30:00Z => 2024-05-06T10:30:00Z",
        "2024-05-06T10:30:00.5+0200 => 2024-05-06T10:30:00.5+0200",
        "20240506 => 2024-05-06",
        "Mon, 06 May 2024 10:30:00 GMT => 2024-05-06T10:30Z",
        "Mon, 06 May 2024 10:30:00 +0200 => 2024-05-06T10:30+02:00",
        "Mon, 06 May 2024 10:30:00 EST => 2024-05-06T10:30:00-05:00",
        "6 May 2024 at 10:30 => 2024-05-06T10:30:00",
        "2024-05-06 10:30:00 => 2024-05-06T10:30:00",
        "May 6, 2024 => 2024-05-06",
        "2024-05-06T99:99:00Z => 2024-05-06"
      })
  void aGivenTimeIsReadInManyShapes(String given, String value) {
    String json = "{" + TEXT + ", \"published\": \"" + given + "\"}";
    Report report = parse(json);
    assertEquals(value, report.metadata().published().map(Publication::value).orElse("none"), json);
    assertEquals("{}", report.extra(), json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"soon\"",
        "\"2024-02-31\"",
        "\"2024-13-01T10:00:00Z\"",
        "\"20241301\"",
        "\"0\"",
        "1714990000",
        "{\"day\":6}",
        "\"05/06/2024\""
      })
  void aTimeThatCannotBeReadIsCarriedOnAndTheNextFieldServes(String given) {
    String json = "{" + TEXT + ", \"published\": " + given + ", \"date\": \"2024-05-06\"}";
    Report report = parse(json);
    assertEquals("{\"published\":" + given + "}", report.extra(), json);
    assertEquals("2024-05-06", report.metadata().published().map(Publication::value).orElse(""));
  }
}
