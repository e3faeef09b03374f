package org.hearsay.server.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The picture of the world: where a position lies on it, and the outlines as SVG. Units count from
 * the upper left corner; the whole is {@value #WIDTH} wide and {@value #HEIGHT} high, from 60
 * degrees south to 84 north.
 */
public final class WorldMap {
  static final int WIDTH = 4000;
  static final int HEIGHT = 1770;

  private static final double NORTH = EqualEarth.project(new Position(84, 0)).y();
  private static final double SCALE = WIDTH / (2 * EqualEarth.project(new Position(0, 180)).x());

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

  /** Whole units, each point told by its distance from the one before; what is too small is not. */
  private static void add(StringBuilder path, List<Position> ring) {
    List<Step> steps = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (Position position : ring) {
      Point p = point(position);
      Step step = new Step(Math.round(p.x()) - x, Math.round(p.y()) - y);
      if (step.dx() != 0 || step.dy() != 0) {
        steps.add(step);
      }
      x += step.dx();
      y += step.dy();
    }
    if (steps.size() > 2) {
      path.append('M').append(steps.get(0)).append('l');
      path.append(steps.stream().skip(1).map(Step::toString).collect(Collectors.joining(" ")));
      path.append('z');
    }
  }

  private record Step(long dx, long dy) {
    /** SVG needs no space before a minus. */
    @Override
    public String toString() {
      return dx + (dy < 0 ? "" : " ") + dy;
    }
  }
}
