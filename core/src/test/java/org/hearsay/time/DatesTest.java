package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published, unless a test says otherwise, on Wednesday, 6 March 2024. */
class DatesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);

  private static List<DateExpression> find(String text, LocalDate published) {
    return Dates.find(text, new Span(0, text.length()), Optional.of(published));
  }

  /** The one expression of the text. */
  private static DateExpression only(String text, LocalDate published) {
    List<DateExpression> found = find(text, published);
    assertEquals(1, found.size(), text + ": " + found);
    return found.get(0);
  }

  private static void assertBoth(String text, String published, String past, String future) {
    DateExpression found = only(text, LocalDate.parse(published));
    assertEquals(past, found.past().orElse("none"), "past of " + text + " on " + published);
    assertEquals(future, found.future().orElse("none"), "future of " + text + " on " + published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 5 May 2021. | on 5 May 2021 | 2021-05-05",
        "They met on Wednesday, 5 May, 2021. | on Wednesday, 5 May, 2021 | 2021-05-05",
        "The 1st of June 1999 came. | 1st of June 1999 | 1999-06-01",
        "On May 5, 2021, they met. | On May 5, 2021 | 2021-05-05",
        "Since Sept. 3rd 2022 he waits. | Since Sept. 3rd 2022 | 2022-09-03",
        "It ends by 2023-12-31 at last. | by 2023-12-31 | 2023-12-31",
        "It began in February 2020. | in February 2020 | 2020-02-01/2020-02-29",
        "It began in June of 2020. | in June of 2020 | 2020-06-01/2020-06-30",
        "It began in 2019 or so. | in 2019 | 2019-01-01/2019-12-31",
      })
  void anAbsoluteDateMeansTheSameOnAnyDay(String text, String words, String value) {
    for (String day : List.of("1990-01-01", "2024-03-06", "2060-12-31")) {
      assertBoth(text, day, value, value);
    }
    assertEquals(words, only(text, WEDNESDAY).span().in(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, 2024-03-05, 2024-03-05",
    "today, 2024-03-06, 2024-03-06",
    "tonight, 2024-03-06, 2024-03-06",
    "tomorrow, 2024-03-07, 2024-03-07",
    "on Monday, 2024-03-04, 2024-03-11",
    "on Wednesday, 2024-03-06, 2024-03-06",
    "last Wednesday, 2024-02-28, 2024-02-28",
    "this past Monday, 2024-03-04, 2024-03-04",
    "next Wednesday, 2024-03-13, 2024-03-13",
    "this Friday, 2024-03-01, 2024-03-08",
    "last week, 2024-02-26/2024-03-03, 2024-02-26/2024-03-03",
    "this month, 2024-03-01/2024-03-31, 2024-03-01/2024-03-31",
    "next year, 2025-01-01/2025-12-31, 2025-01-01/2025-12-31",
    "two days ago, 2024-03-04, 2024-03-04",
    "a week ago, 2024-02-26/2024-03-03, 2024-02-26/2024-03-03",
    "10 months ago, 2023-05-01/2023-05-31, 2023-05-01/2023-05-31",
    "100 years ago, 1924-01-01/1924-12-31, 1924-01-01/1924-12-31",
    "on 28 December, 2023-12-28, 2024-12-28",
    "on March 30, 2024-03-30, 2024-03-30",
    "on 1 February, 2024-02-01, 2025-02-01"
  })
  void aRelativeDateCountsFromTheDayOfPublication(String words, String past, String future) {
    assertBoth("It was or is " + words + ".", "2024-03-06", past, future);
  }

  @ParameterizedTest
  @CsvSource({
    "last weekend, 2024-03-06, 2024-03-02/2024-03-03, 2024-03-02/2024-03-03",
    "this weekend, 2024-03-06, 2024-03-02/2024-03-03, 2024-03-09/2024-03-10",
    "this weekend, 2024-03-09, 2024-03-09/2024-03-10, 2024-03-09/2024-03-10",
    "next weekend, 2024-03-09, 2024-03-16/2024-03-17, 2024-03-16/2024-03-17",
    "last weekend, 2024-03-10, 2024-03-02/2024-03-03, 2024-03-02/2024-03-03",
    "this past weekend, 2024-03-08, 2024-03-02/2024-03-03, 2024-03-02/2024-03-03"
  })
  void aWeekendIsItsSaturdayAndSunday(String words, String day, String past, String future) {
    assertBoth("It was or is " + words + ".", day, past, future);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over the past few days | 2024-03-01/2024-03-06 | 2024-03-01/2024-03-06",
        "in the last 24 hours | 2024-03-04/2024-03-06 | 2024-03-04/2024-03-06",
        "during the past two weeks | 2024-02-21/2024-03-06 | 2024-02-21/2024-03-06",
        "in recent days | 2024-02-28/2024-03-06 | 2024-02-28/2024-03-06",
        "hours earlier | 2024-03-05/2024-03-06 | 2024-03-05/2024-03-06",
        "three hours ago | 2024-03-05/2024-03-06 | 2024-03-05/2024-03-06",
        "overnight | 2024-03-05/2024-03-06 | 2024-03-05/2024-03-06",
        "last night | 2024-03-05 | 2024-03-05",
        "this morning | 2024-03-06 | 2024-03-06",
        "in February | 2024-02-01/2024-02-29 | 2025-02-01/2025-02-28",
        "in May | 2023-05-01/2023-05-31 | 2024-05-01/2024-05-31",
        "between 1 and 5 March | 2024-03-01/2024-03-05 | 2025-03-01/2025-03-05",
        "from February 28 to March 2 | 2024-02-28/2024-03-02 | 2025-02-28/2025-03-02",
        "from December 30 to January 2 | 2023-12-30/2024-01-02 | 2024-12-30/2025-01-02",
      })
  void aPeriodIsAnInterval(String words, String past, String future) {
    assertBoth("It was or is " + words + ".", "2024-03-06", past, future);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in late 2015 | 2015-09-01/2015-12-31",
        "in mid-May 2015 | 2015-05-11/2015-05-20",
        "in the first half of 2020 | 2020-01-01/2020-06-30",
        "in the third quarter of 2021 | 2021-07-01/2021-09-30",
        "in the 1990s | 1990-01-01/1999-12-31",
        "from 3 to 5 March 2021 | 2021-03-03/2021-03-05",
        "March 3-5, 2021 | 2021-03-03/2021-03-05",
      })
  void aStatedPeriodMeansTheSameOnAnyDay(String words, String value) {
    assertBoth("It was " + words + ".", "1990-01-01", value, value);
    assertBoth("It was " + words + ".", "2060-12-31", value, value);
  }

  @Test
  void aLeapDayIsNeverMovedToAnother() {
    assertBoth("It was on 29 February.", "2024-03-06", "2024-02-29", "none");
    assertBoth("It was on 29 February.", "2024-01-01", "none", "2024-02-29");
    assertBoth("It was on February 29.", "2025-01-10", "2024-02-29", "none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 31 February 2024",
        "on 30 February",
        "on 31 April",
        "on June 31, 2021",
        "on 29 February 2023",
        "on 0 May 2024",
        "on 2024-13-01",
        "on 2024-00-10",
        "on 2024-02-30"
      })
  void aDayThatNoCalendarHasIsFoundWithoutAValue(String words) {
    assertBoth("It was " + words + ".", "2024-03-06", "none", "none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march in step.",
        "He scored 2024 points in 1000 games.",
        "Section 2024-1 of year 0 holds.",
        "The May 5:30 train left.",
        "It rained 2.5 years ago.",
        "The sea fell 12,500 years ago.",
        "The sea fell 20000 years ago.",
        "They will march in May Day parades and in March-like weather.",
        "A recent day in court, the past few chapters, late in 2 rooms."
      })
  void whatIsNoDateHereIsNotFound(String text) {
    assertEquals(List.of(), find(text, WEDNESDAY), text);
  }

  @Test
  void aTimeBeforeOurEraHasNoValue() {
    assertBoth("It stood 3000 years ago.", "2024-03-06", "none", "none");
  }

  @Test
  void withoutADayOfPublicationOnlyAbsoluteDatesHaveValues() {
    String text = "On Monday and on 5 May and yesterday and two weeks ago and on 5 May 2021.";
    List<DateExpression> found = Dates.find(text, new Span(0, text.length()), Optional.empty());
    assertEquals(
        List.of("", "", "", "", "2021-05-05"),
        found.stream().map(d -> d.past().orElse("")).toList(),
        text);
  }
}
