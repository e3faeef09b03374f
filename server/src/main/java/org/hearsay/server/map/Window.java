package org.hearsay.server.map;

import java.util.List;

/**
 * The part of the picture that is shown, in the picture's proportions: all of it, or what is
 * around some points that lie close together.
 *
 * @param left edge, in units of the picture; {@code top} likewise
 */
record Window(double left, double top, double width) {
  private static final Window WHOLE = new Window(0, 0, WorldMap.WIDTH);
  private static final double PROPORTION = (double) WorldMap.HEIGHT / WorldMap.WIDTH;

  /** The outlines are too coarse to be looked at more closely. */
  private static final double NARROWEST = WorldMap.WIDTH / 8.0;

  /** Space around the points, as a share of what they take. */
  private static final double MARGIN = 0.3;

  /** Almost the whole is shown as the whole. */
  private static final double WIDEST = 0.7 * WorldMap.WIDTH;

  static Window around(List<Point> points) {
    if (points.isEmpty()) {
      return WHOLE;
    }
    double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
    double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
    double needed = Math.max(right - left, (bottom - top) / PROPORTION) * (1 + 2 * MARGIN);
    double width = Math.max(NARROWEST, needed);
    return width > WIDEST
        ? WHOLE
        : new Window(
            within((left + right - width) / 2, WorldMap.WIDTH - width),
            within((top + bottom - width * PROPORTION) / 2, WorldMap.HEIGHT - width * PROPORTION),
            width);
  }

  private static double within(double edge, double most) {
    return Math.max(0, Math.min(edge, most));
  }

  double height() {
    return width * PROPORTION;
  }

  String viewBox() {
    return String.join(
        " ",
        MapView.units(left),
        MapView.units(top),
        MapView.units(width),
        MapView.units(height()));
  }
}
