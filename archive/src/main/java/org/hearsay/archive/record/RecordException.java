package org.hearsay.archive.record;

/** A line that is no coded report; the message says what was expected and what was found. */
public final class RecordException extends Exception {
  private static final long serialVersionUID = 1;

  RecordException(String message) {
    super(message);
  }
}
