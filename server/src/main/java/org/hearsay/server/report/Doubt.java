package org.hearsay.server.report;

import java.util.Locale;
import org.hearsay.exchange.export.Ground;

/** How sure a reading is, in words and in number. */
final class Doubt {
  private static final double LIKELY = .7;
  private static final double EVEN = .5;

  private Doubt() {}

  /**
   * {@code sure (0.93)}.
   *
   * @param confidence from 0 to 1
   */
  static String words(double confidence) {
    String word =
        confidence >= Ground.CLEAR
            ? "sure"
            : confidence >= LIKELY ? "fairly sure" : confidence >= EVEN ? "unsure" : "a guess";
    return String.format(Locale.ROOT, "%s (%.2f)", word, confidence);
  }
}
