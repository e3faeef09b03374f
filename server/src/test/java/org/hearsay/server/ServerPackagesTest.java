package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.hearsay.archive.Packages;
import org.junit.jupiter.api.Test;

/** No two packages of server use each other, not even by way of others. */
class ServerPackagesTest {
  @Test
  void noPackagesInACircle() throws IOException {
    Packages packages = Packages.of("server");
    assertTrue(packages.uses("report", "page"), "sources are read");
    assertEquals(Map.of(), packages.circles(), "packages in a circle");
  }
}
