package org.hearsay.exchange.fetch;

import java.time.Duration;
import java.util.Optional;

/** What could not be fetched; the message says what was expected and what was found. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean lasting;
  private final transient Optional<Duration> wait;

  private FetchException(String message, boolean lasting, Optional<Duration> wait) {
    super(message);
    this.lasting = lasting;
    this.wait = wait;
  }

  /** It will not be otherwise another time. */
  public static FetchException lasting(String message) {
    return new FetchException(message, true, Optional.empty());
  }

  /** It may be otherwise later. */
  static FetchException passing(String message) {
    return new FetchException(message, false, Optional.empty());
  }

  /** The host is to be left alone for so long. */
  static FetchException later(String message, Duration wait) {
    return new FetchException(message, false, Optional.of(wait));
  }

  /** Whether there is no sense in trying again. */
  public boolean isLasting() {
    return lasting;
  }

  /** So long the host is to be left alone. */
  public Optional<Duration> waitFor() {
    return wait;
  }

  /** What was expected and what was found. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
