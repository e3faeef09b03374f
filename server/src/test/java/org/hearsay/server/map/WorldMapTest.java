package org.hearsay.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorldMapTest {
  private static final int BYTES = 120_000;

  private static final Pattern RING = Pattern.compile("M\\d+ \\d+l([-\\d ]+)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private static final Pattern PATH = Pattern.compile("<path id=\"land\" d=\"([^\"]*)\"/>");

  private static String path(String svg) {
    Matcher matcher = PATH.matcher(svg);
    assertTrue(matcher.find(), svg);
    return matcher.group(1);
  }

  @Test
  void reachesFromEdgeToEdge() {
    assertEquals(0, WorldMap.point(new Position(0, -180)).x(), 1e-9);
    assertEquals(WorldMap.WIDTH, WorldMap.point(new Position(0, 180)).x(), 1e-9);
    assertEquals(0, WorldMap.point(new Position(84, 0)).y(), 1e-9);
    assertEquals(WorldMap.HEIGHT, WorldMap.point(new Position(-60, 0)).y(), 1);
  }

  @Test
  void isSmallEnoughAndWellFormed() {
    byte[] bytes = WorldMap.svg();
    assertTrue(bytes.length <= BYTES, bytes.length + " bytes");
    String path = path(new String(bytes, StandardCharsets.UTF_8));
    for (String ring : path.split("z", -1)) {
      Matcher matcher = RING.matcher(ring);
      assertTrue(ring.isEmpty() || matcher.matches(), "no ring: " + ring);
      long numbers = ring.isEmpty() ? 4 : NUMBER.matcher(matcher.group(1)).results().count();
      assertTrue(numbers >= 4 && numbers % 2 == 0, "two steps at least, each of two: " + ring);
    }
  }

  @Test
  void tellsPointsByTheirDistance() {
    Outline box =
        new Outline(
            "AAA",
            List.of(
                List.of(
                    new Position(0, 0),
                    new Position(0, 90),
                    new Position(0, 90.001),
                    new Position(0, 45))));
    long equator = Math.round(WorldMap.point(new Position(0, 0)).y());
    assertEquals("M2000 " + equator + "l1000 0 -500 0z", path(WorldMap.svg(List.of(box))));
  }

  @Test
  void leavesOutWhatIsTooSmallToBeSeen() {
    Outline speck =
        new Outline(
            "AAA",
            List.of(List.of(new Position(0, 0), new Position(0, .001), new Position(.001, .001))));
    assertEquals("", path(WorldMap.svg(List.of(speck))));
  }
}
