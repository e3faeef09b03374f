package org.hearsay.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.hearsay.exchange.fetch.FetchOptions;

/**
 * How a server runs.
 *
 * @param host the address that it listens on
 * @param port 0 for any that is free
 * @param token the secret that lets write, and read from elsewhere; empty where only reading from
 *     this machine is wanted
 * @param maxBytes so many a request may carry, packed and unpacked
 * @param limit so long one report may take to be coded
 * @param codings so many texts may be given to be coded in a minute from one address elsewhere
 * @param codingsAtATime so many at once; one more is told to come again
 * @param contact an e-mail address or a URL that is told to sites whose pages are fetched; empty:
 *     none are fetched
 */
public record Settings(
    String host,
    int port,
    Optional<String> token,
    int maxBytes,
    Duration limit,
    int codings,
    int codingsAtATime,
    Optional<String> contact) {
  private static final int SHORTEST_TOKEN = 16;

  /**
   * @throws IllegalArgumentException if the address is not to be had, or open to others without a
   *     token; the message is for who starts it
   */
  public Settings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("--port: expected a number up to 65535, found " + port);
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "token: expected at least " + SHORTEST_TOKEN + " characters, found fewer");
    }
    contact
        .flatMap(FetchOptions::problem)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("--contact: " + problem);
            });
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "--host "
              + host
              + ": others could reach this address; expected a token ($HEARSAY_TOKEN or --token-file),"
              + " found none");
    }
  }

  /** The same with a contact, by which pages of the web are fetched. */
  public Settings withContact(String address) {
    return new Settings(
        host, port, token, maxBytes, limit, codings, codingsAtATime, Optional.of(address));
  }

  /** With what limits are usual; pages of the web are not fetched. */
  public static Settings usual(String host, int port, Optional<String> token) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Settings(
        host, port, token, 4 << 20, Duration.ofSeconds(20), 60, 4 * processors, Optional.empty());
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("--host: expected an address, found \"" + host + "\"", e);
    }
  }
}
