package org.hearsay.archive.store;

/** The archive cannot be read or written; the message names the file and what is wrong with it. */
public class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
