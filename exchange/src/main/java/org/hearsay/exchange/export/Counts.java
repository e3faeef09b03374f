package org.hearsay.exchange.export;

import org.hearsay.archive.origin.Origins;

/**
 * How many tell an event. Origins are a least number of traceable ones; it tells nothing of the
 * truth.
 *
 * @param asserting origins that say so
 * @param denying origins that deny it
 */
public record Counts(int articles, int uniqueTexts, int outlets, int asserting, int denying) {
  static Counts of(Origins origins) {
    return new Counts(
        origins.articles(),
        origins.uniqueTexts(),
        origins.outlets(),
        origins.asserts().size(),
        origins.denies().size());
  }

  /** At least so many traceable origins. */
  public int origins() {
    return asserting + denying;
  }
}
