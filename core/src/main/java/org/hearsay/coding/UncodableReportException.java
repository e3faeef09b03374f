package org.hearsay.coding;

/** A report that is not coded: not in English, or not done within the time limit. */
public final class UncodableReportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    NOT_ENGLISH,
    TIME_LIMIT
  }

  private final Reason reason;

  UncodableReportException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
