package org.hearsay.knowledge.index;

/** A file of knowledge that cannot be read or written; the message names it and what is wrong. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IndexException(String message) {
    super(message);
  }

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
