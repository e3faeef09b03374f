package org.hearsay.exchange.feed;

/** Bytes that are no feed; the message says what was expected and what was found. */
public final class UnreadableFeedException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableFeedException(String message) {
    super(message);
  }

  /** What was expected and what was found. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
