package org.hearsay.server.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateTest {
  private final HandClock clock = new HandClock();
  private final Rate rate = new Rate(2, Duration.ofMinutes(1), clock);

  @Test
  void soOftenAndThenNotBeforeTheSpanIsOver() {
    assertTrue(rate.take("a"));
    assertTrue(rate.isLeft("a"));
    assertTrue(rate.take("a"));
    assertFalse(rate.isLeft("a"));
    assertFalse(rate.take("a"));
    assertTrue(rate.take("b"), "others are not held back");
    clock.now = clock.now.plusSeconds(59);
    assertFalse(rate.take("a"));
    clock.now = clock.now.plusSeconds(1);
    assertTrue(rate.take("a"));
  }

  @Test
  void addressesAreForgottenBeforeTheyFillTheMemory() {
    rate.take("first");
    rate.take("first");
    for (int i = 0; i < 20_000; i++) {
      rate.take("address " + i);
    }
    assertTrue(rate.isLeft("first"));
    assertTrue(rate.take("address 19999"));
    assertFalse(rate.take("address 19999"));
  }

  private static final class HandClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
