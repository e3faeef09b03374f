package org.hearsay.server.http;

/** A request that cannot be answered as asked. The message goes to who asked. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * @param status of HTTP, 400 to 599
   * @param message what was expected and what was found
   */
  public ProblemException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Nothing stands there. */
  public static ProblemException notFound(String message) {
    return new ProblemException(404, message);
  }

  /** A value of the request is wrong. */
  public static ProblemException wrong(String message) {
    return new ProblemException(400, message);
  }

  public int status() {
    return status;
  }
}
