package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.hearsay.report.Timestamps.Timestamp;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class TimestampsFuzzTest {
  private static final List<String> PIECES =
      List.of(
          """
          Published~Updated:~date~May~Sept.~February~Mon~Thursday,~2024~1999~0000~31~0~13~7~th~of~the~
          2024-02-30~6 May 2024~Feb 29, 2023~2024-05-06~31.12.1999~26/05/2024~10:30~25:61~at~T~Z~AM~
          p.m.~GMT~UTC+3~+99:99~-04:00~EST~(~)~|~/~.~-~,~:~ ~  ~\t~é~😀"""
              .replace("\n", "")
              .split("~", -1));

  @Test
  void randomTextsGiveDatesInsideTheRegionThatIsoCanRead() {
    Random random = new Random(5);
    int count = 0;
    for (int i = 0; i < 40_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        made.append(PIECES.get(random.nextInt(PIECES.size())));
        made.append(random.nextBoolean() ? " " : "");
      }
      String text = made.toString();
      Span region = new Span(random.nextInt(text.length() + 1), text.length());
      for (Timestamp stamp : Timestamps.find(text, region)) {
        String message = "<" + text + "> " + region + " " + stamp;
        assertTrue(region.contains(stamp.span()) && !stamp.span().isEmpty(), message);
        String value = stamp.value();
        LocalDate.parse(value.substring(0, 10));
        if (stamp.hasTime()) {
          DateTimeFormatter.ISO_DATE_TIME.parse(value);
        }
        count++;
      }
    }
    assertTrue(count > 500, count + " dates: too few to say anything");
  }
}
