package org.hearsay.exchange.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * How to fetch.
 *
 * @param contact an e-mail address or a URL, by which the owner of a site can reach the user
 * @param privateAddresses whether private and loopback addresses are fetched from, too
 * @param bytes so large an answer may be, as it comes and unpacked
 * @param limit so long one fetch may take, with all redirects
 * @param pause so long a host is left alone between two requests, at least
 */
public record FetchOptions(
    String contact, boolean privateAddresses, int bytes, Duration limit, Duration pause) {
  /**
   * @throws IllegalArgumentException if the contact is neither an address nor a URL
   */
  public FetchOptions {
    problem(contact)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("contact: " + problem);
            });
  }

  /** 16 MB, 30 seconds, a pause of one; no private addresses. */
  public static FetchOptions of(String contact) {
    return new FetchOptions(
        contact, false, 16 << 20, Duration.ofSeconds(30), Duration.ofSeconds(1));
  }

  /** Private and loopback addresses, too. */
  public FetchOptions withPrivateAddresses() {
    return new FetchOptions(contact, true, bytes, limit, pause);
  }

  /** What is wrong with a contact; empty if nothing. */
  public static Optional<String> problem(String contact) {
    boolean right =
        contact.matches(
            "[\\x21-\\x7E&&[^()]]+@[\\x21-\\x7E&&[^()]]+|https?://[\\x21-\\x7E&&[^()]]+");
    return right
        ? Optional.empty()
        : Optional.of("expected an e-mail address or a URL, found \"" + contact + "\"");
  }

  String userAgent() {
    String to = contact.contains("@") ? "mailto:" + contact : contact;
    return Fetcher.ROBOT + "/0.1 (+" + (contact.startsWith("http") ? contact : to) + ")";
  }
}
