package org.hearsay.server.http;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** So much is allowed to one address in a span of time. Thread-safe. */
public final class Rate {
  /** So many addresses are remembered; those that were seen first are forgotten first. */
  private static final int ADDRESSES = 10_000;

  private final int most;
  private final long millis;
  private final Clock clock;
  private final Map<String, Window> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > ADDRESSES;
        }
      };

  private record Window(long begin, int taken) {}

  /**
   * @param most so often
   * @param span within this time
   */
  public Rate(int most, Duration span, Clock clock) {
    this.most = most;
    this.millis = span.toMillis();
    this.clock = clock;
  }

  /** Whether an address may go on. */
  public synchronized boolean isLeft(String address) {
    return current(address).taken() < most;
  }

  /**
   * Counts one.
   *
   * @return whether it was still allowed
   */
  public synchronized boolean take(String address) {
    Window window = current(address);
    windows.put(address, new Window(window.begin(), Math.min(most, window.taken()) + 1));
    return window.taken() < most;
  }

  private Window current(String address) {
    long now = clock.millis();
    Window known = windows.get(address);
    return known == null || now - known.begin() >= millis ? new Window(now, 0) : known;
  }
}
