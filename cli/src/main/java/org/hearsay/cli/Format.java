package org.hearsay.cli;

import java.util.Locale;

/** How results are written. */
enum Format {
  JSONL,
  CSV,
  TABLE;

  /** As the option's value is written. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
