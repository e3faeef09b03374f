package org.hearsay.server.report;

import java.util.Comparator;
import org.hearsay.text.Span;

/**
 * A stretch of a text that belongs to a record.
 *
 * @param record such as {@code a1}
 */
public record Mark(Span span, Kind kind, String record) {
  /** What is marked; each has a shape of its own. */
  public enum Kind {
    TRIGGER("trigger"),
    SOURCE("source"),
    CUE("cue"),
    DIRECT("direct"),
    INDIRECT("indirect"),
    DENIED("denied");

    private final String shape;

    Kind(String shape) {
      this.shape = shape;
    }

    /** Its name in the style sheet. */
    public String shape() {
      return shape;
    }

    /** Whether it is what somebody says. */
    public boolean isContent() {
      return this == DIRECT || this == INDIRECT || this == DENIED;
    }
  }

  /** What is within comes before what it is in. */
  static final Comparator<Mark> INNERMOST =
      Comparator.comparingInt((Mark m) -> m.span().length())
          .thenComparing(Mark::kind)
          .thenComparing(Mark::span)
          .thenComparing(Mark::record);
}
