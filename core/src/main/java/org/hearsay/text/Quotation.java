package org.hearsay.text;

/**
 * A stretch between quotation marks, within one paragraph.
 *
 * @param span with its marks
 * @param inside without them
 * @param depth 0 for an outermost quotation, 1 for one inside it, and so on
 * @param closed whether the closing mark is there
 * @param carried whether the quotation goes on at the start of the next paragraph
 */
public record Quotation(Span span, Span inside, int depth, boolean closed, boolean carried) {
  public Quotation {
    if (!span.contains(inside)) {
      throw new IllegalArgumentException("inside must lie within span: " + inside + ", " + span);
    }
  }
}
