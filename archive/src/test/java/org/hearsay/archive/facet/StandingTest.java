package org.hearsay.archive.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2031, 4, 2));

  private static long number(int origins, int articles, Optional<LocalDate> since) {
    return Standing.of(origins, articles, since, EventType.ASSAULT, true, 10).number();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPackedIsRead(EventType type) {
    for (double score : new double[] {-10, -3.5, 0, 0.5, 10}) {
      Standing standing = Standing.of(3, 7, DAY, type, score > 0, score);
      assertEquals(type, standing.type());
      assertEquals(score, standing.score(), 1e-9);
      assertEquals(score > 0, standing.tookPlace());
      assertEquals(DAY, standing.since());
    }
    Standing unknown = Standing.of(3, 7, Optional.empty(), type, true, 1);
    assertEquals(Optional.empty(), unknown.since());
  }

  @Test
  void originsGoBeforeArticlesAndArticlesBeforeDays() {
    Optional<LocalDate> later = DAY.map(d -> d.plusDays(1));
    List<Long> rising =
        List.of(
            number(1, 1, Optional.empty()),
            number(1, 1, DAY),
            number(1, 1, later),
            number(1, 2, DAY),
            number(1, 4_000, later),
            number(2, 1, Optional.empty()),
            number(1_000, 1, DAY));
    assertEquals(rising.stream().sorted().toList(), rising);
  }

  @Test
  void whatIsTooLargeIsTheLargest() {
    Optional<LocalDate> far = Optional.of(LocalDate.of(9999, 12, 31));
    Optional<LocalDate> early = Optional.of(LocalDate.of(1066, 10, 14));
    assertTrue(number(1, 5_000_000, DAY) < number(2, 1, early));
    assertTrue(number(1, 1, far) < number(1, 2, early));
    assertEquals(number(5_000, 1, DAY), number(50_000, 1, DAY));
    assertEquals(Optional.of(LocalDate.of(1900, 1, 1)), new Standing(number(1, 1, early)).since());
  }
}
