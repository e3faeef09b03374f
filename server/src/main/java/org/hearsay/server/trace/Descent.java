package org.hearsay.server.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.server.page.Speaker;

/** Who took the words from whom, as far as the reports show it. */
final class Descent {
  private Descent() {}

  /** What shows it, the surest first. */
  enum Sign {
    /** It names its source. */
    CREDIT,
    /** Its text is a copy. */
    COPY,
    /** The same words stood elsewhere before: no more than a hint. */
    SAME_WORDS,
    /** Nothing does. */
    NONE
  }

  /**
   * Where one report has the words from.
   *
   * @param to place among the stops
   * @param from place of an earlier stop; empty where it is not among them
   * @param who outlet or agency; empty where nothing shows it
   */
  record Taking(int to, Optional<Integer> from, Optional<String> who, Sign sign) {
    /** A sentence without its subject, the outlet. */
    String words() {
      String name = who.map(Speaker::inside).orElse("");
      return switch (sign) {
        case CREDIT ->
            "credits "
                + name
                + (from.isPresent() ? "" : ", of which no such report is in this archive");
        case COPY -> "has its text from " + name;
        case SAME_WORDS -> "has the words that stood before in " + name;
        case NONE ->
            to == 0
                ? "has the words first in this archive"
                : "does not show where it has the words from";
      };
    }
  }

  /**
   * Of each stop.
   *
   * @param stops in the order of time
   */
  static List<Taking> of(List<Stop> stops) {
    List<Taking> takings = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      takings.add(taking(stops, i));
    }
    return takings;
  }

  private static Taking taking(List<Stop> stops, int to) {
    Stop stop = stops.get(to);
    if (stop.credited().isPresent()) {
      String credited = stop.credited().get();
      Optional<Integer> from = Optional.empty();
      for (int i = to - 1; i >= 0; i--) {
        if (Stop.isOne(stops.get(i).report().outlet(), credited)) {
          boolean better = from.isEmpty() || stops.get(i).wording().equals(stop.wording());
          from = better ? Optional.of(i) : from;
        }
      }
      return new Taking(to, from, Optional.of(credited), Sign.CREDIT);
    }
    for (int i = 0; i < to; i++) {
      if (stops.get(i).text() == stop.text()) {
        return found(stops, to, i, Sign.COPY);
      }
    }
    for (int i = 0; i < to; i++) {
      boolean same = stops.get(i).wording().equalsIgnoreCase(stop.wording());
      if (same && !stops.get(i).report().outlet().equals(stop.report().outlet())) {
        return found(stops, to, i, Sign.SAME_WORDS);
      }
    }
    return new Taking(to, Optional.empty(), Optional.empty(), Sign.NONE);
  }

  private static Taking found(List<Stop> stops, int to, int from, Sign sign) {
    return new Taking(to, Optional.of(from), Optional.of(stops.get(from).report().outlet()), sign);
  }
}
