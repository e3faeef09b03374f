package org.hearsay.exchange.page;

/** A page that holds no report; the message says what was expected and what was found. */
public final class UnreadablePageException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadablePageException(String problem) {
    super(problem);
  }

  /** What was expected and what was found. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
