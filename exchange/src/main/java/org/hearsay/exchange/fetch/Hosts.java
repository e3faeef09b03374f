package org.hearsay.exchange.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How often hosts may be asked: one request at a time, a pause between two, and less when they
 * fail.
 */
final class Hosts {
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
  private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);
  private static final int DOUBLINGS = 9;

  private final Clock clock;
  private final Waiter waiter;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Hosts(Clock clock, Waiter waiter) {
    this.clock = clock;
    this.waiter = waiter;
  }

  /** Lets time go by. */
  interface Waiter {
    void await(Duration time) throws InterruptedException;
  }

  /** What is known of one host. */
  private static final class Host {
    final ReentrantLock lock = new ReentrantLock();
    Instant free = Instant.MIN;
    Instant leftAlone = Instant.MIN;
    int failures;
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(name, n -> new Host());
  }

  /**
   * Waits until it is this request's turn; {@link #end} must follow.
   *
   * @throws FetchException if the host is to be left alone for longer than a pause
   */
  void begin(String name) throws FetchException, InterruptedException {
    Host host = host(name);
    host.lock.lockInterruptibly();
    try {
      Instant now = clock.instant();
      if (now.isBefore(host.leftAlone)) {
        Duration wait = Duration.between(now, host.leftAlone);
        throw FetchException.later(
            "expected an answer of " + name + ", left it alone for " + wait.toSeconds() + " s",
            wait);
      }
      if (now.isBefore(host.free)) {
        waiter.await(Duration.between(now, host.free));
      }
    } catch (FetchException | InterruptedException | RuntimeException e) {
      host.lock.unlock();
      throw e;
    }
  }

  /** Ends a request. */
  void end(String name, Duration pause) {
    Host host = host(name);
    host.free = clock.instant().plus(pause);
    host.lock.unlock();
  }

  /** It has answered. */
  void answered(String name) {
    host(name).failures = 0;
  }

  /**
   * It could not answer, or asked to be left alone.
   *
   * @param asked so long; else longer each time
   * @return so long it is left alone
   */
  Duration failed(String name, java.util.Optional<Duration> asked) {
    Host host = host(name);
    Duration growing = FIRST_BACK_OFF.multipliedBy(1L << Math.min(DOUBLINGS, host.failures++));
    Duration wait = asked.orElse(growing);
    Duration some = wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
    host.leftAlone = clock.instant().plus(some);
    return some;
  }
}
