package org.hearsay.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Overview.Spot;
import org.hearsay.server.map.MapView.Mark;
import org.hearsay.server.map.MapView.Shape;
import org.junit.jupiter.api.Test;

class MapViewTest {
  private static Spot spot(String precision, double latitude, double longitude, int happenings) {
    return new Spot(precision, Optional.of("AAA"), latitude, longitude, precision, happenings, 1);
  }

  private static MapView view(Spot... spots) {
    return MapView.of(List.of(spots), s -> "/" + s.name());
  }

  private static double[] box(MapView view) {
    return Arrays.stream(view.viewBox().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void showsPrecisionByShape() {
    List<Shape> shapes =
        view(
                spot("exact", 0, 0, 5),
                spot("city", 0, 0, 4),
                spot("district", 0, 0, 3),
                spot("province", 0, 0, 2),
                spot("country", 0, 0, 1))
            .marks()
            .stream()
            .map(Mark::shape)
            .toList();
    assertEquals(List.of(Shape.CIRCLE, Shape.CIRCLE, Shape.RING, Shape.RING, Shape.SQUARE), shapes);
  }

  @Test
  void areaGoesByNumber() {
    List<Mark> marks = view(spot("city", 0, 0, 400), spot("city", 1, 1, 100)).marks();
    double ratio =
        Double.parseDouble(marks.get(0).radius()) / Double.parseDouble(marks.get(1).radius());
    assertEquals(2, ratio, .02);
    Mark square = view(spot("country", 0, 0, 400)).marks().get(0);
    double side = Double.parseDouble(square.side());
    double radius = Double.parseDouble(square.radius());
    assertEquals(Math.PI * radius * radius, side * side, side);
  }

  @Test
  void showsAllOfTheWorldWhereSpotsAreFarApart() {
    String whole = "0.0 0.0 4000.0 1770.0";
    assertEquals(whole, view(spot("city", 60, -150, 1), spot("city", -40, 170, 1)).viewBox());
    assertEquals(whole, view().viewBox());
  }

  @Test
  void looksCloserWhereSpotsAreNear() {
    for (double longitude : new double[] {-179.9, 0, 179.9}) {
      for (double latitude : new double[] {-59, 0, 83}) {
        MapView view = view(spot("city", latitude, longitude, 1));
        double[] box = box(view);
        Mark mark = view.marks().get(0);
        double x = Double.parseDouble(mark.x());
        double y = Double.parseDouble(mark.y());
        assertEquals(500, box[2], .1);
        assertTrue(box[0] >= 0 && box[0] + box[2] <= WorldMap.WIDTH + .1, view.viewBox());
        assertTrue(box[1] >= 0 && box[1] + box[3] <= WorldMap.HEIGHT + .1, view.viewBox());
        assertTrue(x >= box[0] && x <= box[0] + box[2], mark + " in " + view.viewBox());
        assertTrue(y >= box[1] && y <= box[1] + box[3], mark + " in " + view.viewBox());
      }
    }
  }
}
