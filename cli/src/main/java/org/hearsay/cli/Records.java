package org.hearsay.cli;

import java.util.Locale;

/** What has a row in CSV. */
enum Records {
  EVENTS,
  ATTRIBUTIONS;

  /** As the option's value is written. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
