package org.hearsay.server.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may ask for what costs much: so often at once, and no more than that in a
 * minute from then on. Thread-safe.
 */
public final class Pace {
  private static final int ADDRESSES = 10_000;
  private static final double NANOS_A_MINUTE = 60e9;

  private final int perMinute;
  private final LongSupplier nanos;
  private final Map<String, Left> left =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
          return size() > ADDRESSES;
        }
      };

  private record Left(double times, long at) {}

  /**
   * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
   */
  public Pace(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  /** So often at once. */
  public int most() {
    return perMinute;
  }

  /**
   * Takes its part.
   *
   * @throws ProblemException 413 if it is more than is ever given at once, 429 if it is too soon
   */
  public void take(Context context, int times) {
    if (times > perMinute) {
      throw new ProblemException(
          413, "expected at most " + perMinute + " reports to be coded at once, found " + times);
    }
    double missing = missing(context.ip(), times);
    if (missing > 0) {
      long seconds = (long) Math.ceil(missing * 60 / perMinute);
      context.header("Retry-After", Long.toString(seconds));
      throw new ProblemException(
          429, "expected at most " + perMinute + " reports to be coded in a minute; wait " + seconds + " s");
    }
  }

  /** How many are not there; if none, they are taken. */
  private synchronized double missing(String address, int times) {
    long now = nanos.getAsLong();
    Left last = left.getOrDefault(address, new Left(perMinute, now));
    double grown = (now - last.at()) * perMinute / NANOS_A_MINUTE;
    double there = Math.min(perMinute, last.times() + grown);
    boolean enough = there >= times;
    left.put(address, new Left(enough ? there - times : there, now));
    return enough ? 0 : times - there;
  }
}
