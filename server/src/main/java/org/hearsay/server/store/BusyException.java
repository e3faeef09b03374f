package org.hearsay.server.store;

/** Too many ask at a time. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BusyException() {
    super("too many questions at a time; try again");
  }
}
