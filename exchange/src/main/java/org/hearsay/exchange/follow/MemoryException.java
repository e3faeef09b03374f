package org.hearsay.exchange.follow;

/** The memory cannot be read or written; the message names the file and what is wrong with it. */
public final class MemoryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
