package org.hearsay.server.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.trace.Change;
import org.hearsay.server.trace.Descent.Sign;
import org.hearsay.server.trace.Descent.Taking;

/**
 * The way of words, drawn: time across, outlets down, a line from whom it was taken to who took it.
 * All lengths are pixels.
 *
 * @param more so many later reports are left out
 */
public record Picture(
    int width,
    int height,
    List<Lane> lanes,
    List<Line> lines,
    List<Mark> marks,
    List<Tick> ticks,
    int more) {
  private static final int MOST = 60;
  private static final int GUTTER = 170;
  private static final int ROW = 34;
  private static final int TOP = 26;
  private static final int GAP = 24;
  private static final int SPAN = 620;
  private static final int LABEL = 170;
  private static final int LONGEST = 22;

  /**
   * An outlet.
   *
   * @param here whether it has a report among those shown
   */
  public record Lane(String label, int y, boolean here) {}

  /**
   * From whom to whom.
   *
   * @param path of SVG
   * @param sure whether the report says so or copies the text
   */
  public record Line(String path, boolean sure) {}

  /** A report. */
  public record Mark(int x, int y, String shape) {}

  /** A time, below. */
  public record Tick(int x, String label) {}

  public Picture {
    lanes = List.copyOf(lanes);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    ticks = List.copyOf(ticks);
  }

  /**
   * Draws.
   *
   * @param stops in the order of time
   * @param changes of each stop
   * @param moments of each, seconds since 1970; those without stand after the others
   */
  static Picture of(
      List<Stop> stops, List<Change> changes, List<Optional<Long>> moments, List<Taking> takings) {
    int shown = Math.min(MOST, stops.size());
    Map<String, Lane> lanes = lanes(stops.subList(0, shown), takings.subList(0, shown));
    int[] across = across(moments.subList(0, shown));
    List<Mark> marks = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    int labelled = -LABEL;
    for (int i = 0; i < shown; i++) {
      int y = y(lanes, stops.get(i).report().outlet());
      marks.add(new Mark(across[i], y, i == 0 ? "first" : Wording.shape(changes.get(i))));
      Taking taking = takings.get(i);
      if (taking.sign() != Sign.NONE) {
        int x = taking.from().map(f -> across[f]).orElse(GUTTER);
        int from =
            taking
                .from()
                .map(f -> y(lanes, stops.get(f).report().outlet()))
                .orElseGet(() -> y(lanes, taking.who().orElse("")));
        lines.add(new Line(path(x, from, across[i], y), taking.sign() != Sign.SAME_WORDS));
      }
      if (across[i] - labelled >= LABEL) {
        ticks.add(new Tick(across[i], stops.get(i).report().time()));
        labelled = across[i];
      }
    }
    int width = across[shown - 1] + LABEL;
    int height = TOP + lanes.size() * ROW + 20;
    return new Picture(
        width, height, List.copyOf(lanes.values()), lines, marks, ticks, stops.size() - shown);
  }

  /** Credited media without a report come first, then outlets as they come. */
  private static Map<String, Lane> lanes(List<Stop> stops, List<Taking> takings) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (Taking taking : takings) {
      if (taking.sign() == Sign.CREDIT && taking.from().isEmpty()) {
        taking.who().ifPresent(w -> names.put(w, false));
      }
    }
    stops.forEach(s -> names.put(s.report().outlet(), true));
    Map<String, Lane> lanes = new LinkedHashMap<>();
    names.forEach(
        (name, here) -> lanes.put(name, new Lane(cut(name), TOP + lanes.size() * ROW, here)));
    return lanes;
  }

  private static int y(Map<String, Lane> lanes, String name) {
    return Optional.ofNullable(lanes.get(name)).map(Lane::y).orElse(TOP);
  }

  /** By time, but never closer than can be told apart. */
  private static int[] across(List<Optional<Long>> moments) {
    long first = moments.stream().flatMap(Optional::stream).min(Long::compare).orElse(0L);
    long last = moments.stream().flatMap(Optional::stream).max(Long::compare).orElse(first);
    double scale = last > first ? (double) SPAN / (last - first) : 0;
    int[] across = new int[moments.size()];
    int least = GUTTER + GAP;
    for (int i = 0; i < across.length; i++) {
      int at = GUTTER + GAP + (int) ((moments.get(i).orElse(last) - first) * scale);
      across[i] = Math.max(least, at);
      least = across[i] + GAP;
    }
    return across;
  }

  private static String path(int x1, int y1, int x2, int y2) {
    int bend = Math.max(12, (x2 - x1) / 2);
    return "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2);
  }

  private static String cut(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
