package org.hearsay.report;

import java.util.Optional;

/** How large a report may be, so that no input takes all memory. */
final class Limits {
  /** So many bytes one report may be made of, unpacked; files of many reports have no limit. */
  static final int BYTES = 64 << 20;

  /** So many characters (UTF-16) the text of a report may have: more than can be coded in time. */
  static final int TEXT = 2_000_000;

  static final String TOO_MANY_BYTES = "expected at most 64 MB a report, found more";

  private Limits() {}

  /** What is wrong with a text, as it is told to the user; empty if nothing. */
  static Optional<String> problem(String text) {
    if (text.isBlank()) {
      return Optional.of("expected text, found nothing");
    }
    if (text.length() > TEXT) {
      return Optional.of(
          String.format(
              "expected a text of at most %,d characters, found %,d", TEXT, text.length()));
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.of("expected text, found control characters");
    }
    return isWhole(text)
        ? Optional.empty()
        : Optional.of("expected text, found half of a character of two halves (surrogate)");
  }

  /** Whether each half of a character has its other half: UTF-8 cannot hold one alone. */
  static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
