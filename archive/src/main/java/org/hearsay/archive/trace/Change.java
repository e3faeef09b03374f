package org.hearsay.archive.trace;

import java.util.Locale;

/** What became of a quotation; of several the first that holds. */
public enum Change {
  /** Given to somebody else. */
  OTHER_SPEAKER,
  /** A negation was taken out. */
  DROPPED_NEGATION,
  /** A negation was put in. */
  ADDED_NEGATION,
  /** Words were left out and none put in. */
  CUT,
  /** The same words. */
  NONE,
  /** Words were exchanged or put in; at least half are kept in their order. */
  CHANGED_WORDS,
  /** Told in other words. */
  PARAPHRASE;

  /** {@code dropped negation}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
