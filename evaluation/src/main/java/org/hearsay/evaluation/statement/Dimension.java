package org.hearsay.evaluation.statement;

import java.util.Locale;

/** What an attribution is labelled for. */
public enum Dimension {
  SOURCE_TYPE,
  KIND,
  CERTAINTY,
  POLARITY;

  /** The field of statements and coded reports that holds the label: {@code source_type}. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
