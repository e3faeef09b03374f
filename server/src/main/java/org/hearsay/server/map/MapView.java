package org.hearsay.server.map;

import java.util.List;
import java.util.function.Function;
import org.hearsay.archive.Overview.Spot;

/**
 * The places of happenings on the map, as a page shows them.
 *
 * @param viewBox the part of the picture that is shown, as SVG has it
 * @param marks most happenings first, so that small ones lie on large ones
 */
public record MapView(String viewBox, List<Mark> marks) {
  /** Radius of the largest mark and the smallest, as shares of the width that is shown. */
  private static final double LARGEST = 0.03;

  private static final double SMALLEST = 0.005;

  /** A mark for so many is the largest, if none is for more. */
  private static final int MANY = 10;

  public MapView {
    marks = List.copyOf(marks);
  }

  /** What a mark looks like: how finely the place is known. */
  public enum Shape {
    CIRCLE,
    /** Dashed: somewhere in a district or province. */
    RING,
    /** Somewhere in a country. */
    SQUARE;

    static Shape of(String precision) {
      return switch (precision) {
        case "exact", "city" -> CIRCLE;
        case "country" -> SQUARE;
        default -> RING;
      };
    }

    /** For readers. */
    public String words() {
      return switch (this) {
        case CIRCLE -> "place";
        case RING -> "district or province";
        case SQUARE -> "country only";
      };
    }
  }

  /**
   * A place.
   *
   * @param x of its middle, in units of the picture; {@code y} likewise
   * @param radius in units of the picture; the area goes by the number of happenings
   * @param href where its happenings stand
   */
  public record Mark(
      Shape shape,
      String x,
      String y,
      String radius,
      String left,
      String top,
      String side,
      String name,
      int happenings,
      String href) {
    private static Mark of(Spot spot, double radius, String href) {
      Shape shape = Shape.of(spot.precision());
      Point p = point(spot);
      // A square of the circle's area.
      double side = radius * Math.sqrt(Math.PI);
      return new Mark(
          shape,
          units(p.x()),
          units(p.y()),
          units(radius),
          units(p.x() - side / 2),
          units(p.y() - side / 2),
          units(side),
          spot.name(),
          spot.happenings(),
          href);
    }

    public boolean isCircle() {
      return shape == Shape.CIRCLE;
    }

    public boolean isRing() {
      return shape == Shape.RING;
    }
  }

  /**
   * Places what is known.
   *
   * @param href where the happenings of a spot stand
   */
  public static MapView of(List<Spot> spots, Function<Spot, String> href) {
    Window window = Window.around(spots.stream().map(MapView::point).toList());
    int most = spots.stream().mapToInt(Spot::happenings).max().orElse(MANY);
    double largest = LARGEST * window.width();
    return new MapView(
        window.viewBox(),
        spots.stream()
            .map(
                s ->
                    Mark.of(
                        s,
                        Math.max(
                            SMALLEST * window.width(),
                            largest * Math.sqrt((double) s.happenings() / Math.max(MANY, most))),
                        href.apply(s)))
            .toList());
  }

  private static Point point(Spot spot) {
    return WorldMap.point(new Position(spot.latitude(), spot.longitude()));
  }

  static String units(double value) {
    return Double.toString(Math.rint(value * 10) / 10);
  }
}
