package org.hearsay.server.map;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The picture of the world: where a position lies on it, and the outlines as SVG. Units count from
 * the upper left corner; the whole is {@value #WIDTH} wide and {@value #HEIGHT} high, from 60
 * degrees south to 84 north.
 */
public final class WorldMap {
  static final int WIDTH = 4000;
  static final int HEIGHT = 1788;

  private static final double NORTH = EqualEarth.project(new Position(84, 0)).y();
  private static final double SCALE =
      WIDTH / (2 * EqualEarth.project(new Position(0, 180)).x());

  private WorldMap() {}

  /** Where a position lies; off the picture if it is too far north or south. */
  static Point point(Position position) {
    Point p = EqualEarth.project(position);
    return new Point(WIDTH / 2.0 + SCALE * p.x(), SCALE * (NORTH - p.y()));
  }

  /**
   * The outlines as a file of its own, UTF-8, so that a browser keeps it. What it holds is the
   * element {@code land}; it has no colours, these come from the page.
   */
  public static byte[] svg() {
    return svg(Outline.standard()).getBytes(StandardCharsets.UTF_8);
  }

  static String svg(List<Outline> outlines) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path id=\"land\" d=\"%s\"/></svg>"
        .formatted(WIDTH, HEIGHT, path(outlines));
  }

  private static String path(List<Outline> outlines) {
    StringBuilder path = new StringBuilder();
    outlines.forEach(o -> o.rings().forEach(ring -> add(path, ring)));
    return path.toString();
  }

  /** Whole units, each point told by its distance from the one before. */
  private static void add(StringBuilder path, List<Position> ring) {
    long x = 0;
    long y = 0;
    boolean begun = false;
    for (Position position : ring) {
      Point p = point(position);
      long dx = Math.round(p.x()) - x;
      long dy = Math.round(p.y()) - y;
      if (dx != 0 || dy != 0) {
        path.append(begun ? (path.charAt(path.length() - 1) == 'l' || dx < 0 ? "" : " ") : "M");
        path.append(dx).append(dy < 0 ? "" : " ").append(dy).append(begun ? "" : "l");
        begun = true;
      }
      x += dx;
      y += dy;
    }
    path.append('z');
  }
}
