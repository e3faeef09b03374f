package org.hearsay.evaluation.attribution;

/** How much of a content stands in quotation marks. */
public enum QuoteKind {
  /** All its tokens. */
  FULLY_QUOTED,
  /** Some of its tokens. */
  PARTLY_QUOTED,
  /** None. */
  INDIRECT
}
