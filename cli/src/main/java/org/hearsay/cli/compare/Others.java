package org.hearsay.cli.compare;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.exchange.foreign.ForeignFormat;

/** What others publish that can be set beside ours. */
enum Others {
  POLECAT,
  GDELT,
  ICEWS,
  CITRON;

  /** The format of their events; empty where they have quotations. */
  Optional<ForeignFormat> events() {
    return this == CITRON ? Optional.empty() : Optional.of(ForeignFormat.valueOf(name()));
  }

  /** As the option's value is written. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
