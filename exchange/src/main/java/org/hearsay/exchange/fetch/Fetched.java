package org.hearsay.exchange.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An answer. */
public final class Fetched {
  private final URI url;
  private final boolean unchanged;
  private final Optional<String> contentType;
  private final Validators validators;
  private final Optional<Duration> fresh;
  private final Instant time;
  private final byte[] bytes;

  Fetched(
      URI url,
      boolean unchanged,
      Optional<String> contentType,
      Validators validators,
      Optional<Duration> fresh,
      Instant time,
      byte[] bytes) {
    this.url = url;
    this.unchanged = unchanged;
    this.contentType = contentType;
    this.validators = validators;
    this.fresh = fresh;
    this.time = time;
    this.bytes = bytes;
  }

  /** Where it was found, behind all redirects. */
  public URI url() {
    return url;
  }

  /** Whether it is what the validators stand for; then there are no bytes. */
  public boolean isUnchanged() {
    return unchanged;
  }

  /** The header as it stands. */
  public Optional<String> contentType() {
    return contentType;
  }

  /** The label of the encoding in {@link #contentType}. */
  public Optional<String> charset() {
    return contentType.flatMap(ContentTypes::charset);
  }

  /** To ask with the next time. */
  public Validators validators() {
    return validators;
  }

  /** So long it need not be asked for again. */
  public Optional<Duration> fresh() {
    return fresh;
  }

  /** When it was fetched. */
  public Instant time() {
    return time;
  }

  /** The content, unpacked; not copied. */
  public byte[] bytes() {
    return bytes;
  }
}
