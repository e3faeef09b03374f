package org.hearsay.exchange.fetch;

import java.util.Optional;

/**
 * By which a server tells whether something has changed (RFC 9110, 8.8), as it gave them.
 *
 * @param etag with its quotation marks
 * @param lastModified as the header has it
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  /** Nothing is known. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
