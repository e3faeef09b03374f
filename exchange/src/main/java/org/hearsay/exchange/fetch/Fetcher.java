package org.hearsay.exchange.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.hearsay.exchange.fetch.Hosts.Waiter;

/**
 * Fetches from the web by http and https: with leave of robots.txt, one request a host at a time,
 * from public addresses only unless an option allows others, which is looked at on each redirect
 * anew. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {
  /** The name to which robots.txt speaks. */
  static final String ROBOT = "hearsay";

  private static final int REDIRECTS = 5;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

  /** Refusals that may be otherwise later: time-out, too early, too many requests. */
  private static final Set<Integer> NOT_NOW = Set.of(408, 425, 429);

  private final FetchOptions options;
  private final Clock clock;
  private final Transport transport;
  private final Hosts hosts;
  private final Robots robots;

  public Fetcher(FetchOptions options) {
    this(
        options,
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()),
        SystemDefaultDnsResolver.INSTANCE);
  }

  Fetcher(FetchOptions options, Clock clock, Waiter waiter, DnsResolver names) {
    this.options = options;
    this.clock = clock;
    this.transport = new Transport(options, clock, names);
    this.hosts = new Hosts(clock, waiter);
    this.robots = new Robots(clock, url -> follow(url, Validators.NONE, true).bytes());
  }

  /**
   * Fetches what stands at a URL, or behind up to five redirects.
   *
   * @param known what an earlier answer was told by
   * @throws FetchException if it cannot be had; the message says what was expected and what was
   *     found
   */
  public Fetched fetch(URI url, Validators known) throws FetchException, InterruptedException {
    return follow(url, known, false);
  }

  private Fetched follow(URI first, Validators known, boolean isRobots)
      throws FetchException, InterruptedException {
    Duration left = options.limit();
    Set<URI> seen = new LinkedHashSet<>();
    URI url = checked(first);
    while (true) {
      if (!seen.add(url)) {
        throw FetchException.lasting("expected a page, found redirects that lead back to " + url);
      }
      if (seen.size() > REDIRECTS + 1) {
        throw FetchException.lasting(
            "expected at most " + REDIRECTS + " redirects, found more, the last to " + url);
      }
      Duration delay = isRobots ? Duration.ZERO : robots.check(url);
      Duration pause = delay.compareTo(options.pause()) > 0 ? delay : options.pause();
      Answer answer = request(url, known, left, pause, isRobots);
      left = left.minus(answer.took());
      if (!MOVED.contains(answer.status())) {
        return fetched(url, answer);
      }
      url = target(url, answer);
    }
  }

  private Answer request(
      URI url, Validators known, Duration limit, Duration pause, boolean isRobots)
      throws FetchException, InterruptedException {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    hosts.begin(host);
    try {
      Answer answer =
          transport.get(url, known, limit, isRobots ? Robots.BYTES : options.bytes(), isRobots);
      if (NOT_NOW.contains(answer.status()) || answer.status() >= 500) {
        Duration wait = hosts.failed(host, answer.retryAfter());
        throw FetchException.later("expected status 200, found " + answer.status(), wait);
      }
      hosts.answered(host);
      return answer;
    } catch (FetchException e) {
      if (!e.isLasting() && e.waitFor().isEmpty()) {
        hosts.failed(host, Optional.empty());
      }
      throw e;
    } finally {
      hosts.end(host, pause);
    }
  }

  private static Fetched fetched(URI url, Answer answer) throws FetchException {
    if (List.of(200, 203, 304).contains(answer.status())) {
      return new Fetched(
          url,
          answer.status() == 304,
          answer.header("content-type"),
          answer.validators(),
          answer.fresh(),
          answer.time(),
          answer.bytes());
    }
    throw FetchException.lasting("expected status 200, found " + answer.status());
  }

  private static URI target(URI url, Answer answer) throws FetchException {
    String location =
        answer
            .header("location")
            .orElseThrow(() -> FetchException.lasting("expected a redirect to a URL, found none"));
    try {
      return checked(url.resolve(location));
    } catch (IllegalArgumentException e) {
      throw FetchException.lasting("expected a redirect to a URL, found \"" + location + "\"");
    }
  }

  /** A URL that may be asked for, without its fragment. */
  private static URI checked(URI url) throws FetchException {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    boolean right =
        Set.of("http", "https").contains(scheme)
            && url.getHost() != null
            && url.getRawUserInfo() == null
            && url.getPort() <= 0xFFFF;
    if (!right) {
      throw FetchException.lasting(
          "expected a URL of http or https with a host and no password, found " + url);
    }
    String whole = url.toString();
    int fragment = whole.indexOf('#');
    return fragment < 0 ? url : URI.create(whole.substring(0, fragment));
  }

  /** The time by which this fetcher goes. */
  public Clock clock() {
    return clock;
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
