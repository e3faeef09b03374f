package org.hearsay.server.map;

/**
 * The Equal Earth projection of a sphere of radius 1: areas keep their proportions. B. Šavrič, T.
 * Patterson, B. Jenny, "The Equal Earth map projection", International Journal of Geographical
 * Information Science, 2018; the polynomial's coefficients are the paper's.
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  private EqualEarth() {}

  /** East is positive x, north positive y; the middle is 0 degrees north and east. */
  static Point project(Position position) {
    double theta = Math.asin(M * Math.sin(Math.toRadians(position.latitude())));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    return new Point(
        Math.toRadians(position.longitude()) * Math.cos(theta) / (M * slope),
        theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
  }
}
