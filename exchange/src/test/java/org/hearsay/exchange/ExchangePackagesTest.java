package org.hearsay.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.hearsay.archive.Packages;
import org.junit.jupiter.api.Test;

/** No two packages of exchange use each other, not even by way of others. */
class ExchangePackagesTest {
  @Test
  void noPackagesInACircle() throws IOException {
    Packages packages = Packages.of("exchange");
    assertTrue(packages.uses("table", "export"), "sources are read");
    assertEquals(Map.of(), packages.circles(), "packages in a circle");
  }
}
