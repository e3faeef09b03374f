package org.hearsay.exchange.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sites allow robots to fetch (RFC 9309): where there is no robots.txt all, where the site
 * cannot say nothing.
 */
final class Robots {
  /** RFC 9309, 2.5: at least 500 kibibytes are read. */
  static final int BYTES = 512 << 10;

  /** RFC 9309, 2.4: not for longer than a day. */
  private static final Duration KEPT = Duration.ofHours(24);

  private static final Duration KEPT_WITHOUT_ANSWER = Duration.ofMinutes(30);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  private final Clock clock;
  private final Source source;
  private final Map<String, Kept> sites = new ConcurrentHashMap<>();

  Robots(Clock clock, Source source) {
    this.clock = clock;
    this.source = source;
  }

  /** Fetches a robots.txt. */
  interface Source {
    byte[] fetch(URI url) throws FetchException, InterruptedException;
  }

  private record Kept(SimpleRobotRules rules, Instant until) {}

  /**
   * Looks whether a page may be fetched.
   *
   * @return so long the site wants to be left alone between two requests
   * @throws FetchException if it may not
   */
  Duration check(URI url) throws FetchException, InterruptedException {
    URI file = url.resolve("/robots.txt");
    Kept kept = sites.get(file.toString());
    if (kept == null || clock.instant().isAfter(kept.until())) {
      kept = fetch(file);
      sites.put(file.toString(), kept);
    }
    if (kept.rules().isDeferVisits()) {
      throw FetchException.passing(
          "expected " + file + " to say what may be fetched, found no answer");
    }
    if (!kept.rules().isAllowed(url.toString())) {
      throw FetchException.lasting("expected leave to fetch it, found that " + file + " denies it");
    }
    long delay = Math.max(0, kept.rules().getCrawlDelay());
    return Duration.ofMillis(Math.min(delay, LONGEST_DELAY.toMillis()));
  }

  private Kept fetch(URI file) throws InterruptedException {
    Instant now = clock.instant();
    try {
      byte[] bytes = source.fetch(file);
      return new Kept(parse(file.toString(), bytes), now.plus(KEPT));
    } catch (FetchException e) {
      // "Unavailable" (2.3.1.3) and too many redirects (2.3.1.2) allow all, "unreachable" nothing.
      SimpleRobotRules rules =
          new SimpleRobotRules(
              e.isLasting() ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
      rules.setDeferVisits(!e.isLasting());
      return new Kept(rules, now.plus(e.isLasting() ? KEPT : KEPT_WITHOUT_ANSWER));
    }
  }

  /** The rules that hold for this robot. */
  static SimpleRobotRules parse(String url, byte[] bytes) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return parser.parseContent(url, bytes, "text/plain", List.of(Fetcher.ROBOT));
  }
}
