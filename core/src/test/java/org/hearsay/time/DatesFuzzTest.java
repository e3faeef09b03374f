package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Any run of words gives expressions inside the region, in order, with values that can be read. */
class DatesFuzzTest {
  private static final List<String> PIECES =
      List.of(
          """
          on~in~In~since~of~May~March~Sept.~Feb.~February~Monday~Sunday~weekend~week~month~year~day~
          days~ago~last~next~this~past~the following~yesterday~Tonight~2024~1999~2024-02-30~2024-01-~
          0~00~5~31~99~9999~99999999999999999999~th~st~,~.~:~-~/~ ~ ~ ~  ~\t~a~ten~é~😀~\uD83D"""
              .replace("\n", "")
              .split("~", -1));

  private static final List<Optional<LocalDate>> PUBLISHED =
      List.of(
          Optional.empty(),
          Optional.of(LocalDate.of(2024, 2, 29)),
          Optional.of(LocalDate.of(1, 1, 1)),
          Optional.of(LocalDate.MIN),
          Optional.of(LocalDate.MAX));

  @Test
  void randomTextsGiveSoundExpressions() {
    Random random = new Random(31);
    int values = 0;
    for (int i = 0; i < 40_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        made.append(PIECES.get(random.nextInt(PIECES.size())));
        made.append(random.nextBoolean() ? " " : "");
      }
      String text = made.toString();
      int begin = random.nextInt(text.length() + 1);
      Span region = new Span(begin, begin + random.nextInt(text.length() - begin + 1));
      values += assertSound(text, region, PUBLISHED.get(random.nextInt(PUBLISHED.size())));
    }
    assertTrue(values > 1_000, values + " values: too few to say anything");
  }

  private static int assertSound(String text, Span region, Optional<LocalDate> published) {
    String input = "<" + text + "> " + region + " published " + published;
    List<DateExpression> found =
        assertDoesNotThrow(() -> Dates.find(text, region, published), input);
    int last = region.begin();
    int values = 0;
    for (DateExpression each : found) {
      String message = input + " " + each;
      assertTrue(each.span().begin() >= last, message);
      assertTrue(!each.span().isEmpty() && each.span().end() <= region.end(), message);
      last = each.span().end();
      for (Optional<String> value : List.of(each.past(), each.future())) {
        value.ifPresent(v -> assertReadable(v, message));
        values += value.isPresent() ? 1 : 0;
      }
    }
    return values;
  }

  private static void assertReadable(String value, String message) {
    List<LocalDate> days = List.of(value.split("/", -1)).stream().map(LocalDate::parse).toList();
    assertTrue(days.size() <= 2, message);
    assertTrue(!days.get(0).isAfter(days.get(days.size() - 1)), message);
  }
}
