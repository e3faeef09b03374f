package org.hearsay.exchange.fetch;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes are rules for robots. */
class RobotsFuzzTest {
  @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
  void robots(byte[] bytes) {
    Robots.parse("https://karsa.example/robots.txt", bytes)
        .isAllowed("https://karsa.example/a?b=c");
  }
}
