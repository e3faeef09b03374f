package org.hearsay.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualEarthTest {
  private static final double STEP = 1e-4;

  private static Point at(double latitude, double longitude) {
    return EqualEarth.project(new Position(latitude, longitude));
  }

  @Test
  void hasThePapersProportions() {
    double width = at(0, 180).x();
    double height = at(90, 0).y();
    assertEquals(2.05458, width / height, 1e-5, "the equator's length by the middle meridian's");
    assertEquals(0.59247, at(90, 180).x() / width, 1e-5, "a pole's line by the equator");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "12.5,-70", "-45,100", "60,179", "80,-5", "-59.5,20"})
  void keepsAreas(double latitude, double longitude) {
    Point here = at(latitude, longitude);
    Point east = at(latitude, longitude + STEP);
    Point north = at(latitude + STEP, longitude);
    double area =
        (east.x() - here.x()) * (north.y() - here.y())
            - (north.x() - here.x()) * (east.y() - here.y());
    double step = Math.toRadians(STEP);
    assertEquals(Math.cos(Math.toRadians(latitude)), area / (step * step), 1e-4);
  }

  @Test
  void mirrorsEastAndWestNorthAndSouth() {
    assertEquals(at(35, 139).x(), -at(-35, -139).x(), 1e-12);
    assertEquals(at(35, 139).y(), -at(-35, -139).y(), 1e-12);
    assertEquals(new Point(0, 0), at(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"90.1,0", "-91,0", "0,180.5", "0,-181", "NaN,0", "0,NaN"})
  void takesOnlyWhatIsOnTheEarth(double latitude, double longitude) {
    assertThrows(IllegalArgumentException.class, () -> new Position(latitude, longitude));
  }
}
