package org.hearsay.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Keeps what is dear within bounds: texts to be coded, so many a minute from one address elsewhere,
 * and so many at a time from all. Thread-safe.
 */
public final class Load implements Routes {
  private static final Set<String> DEAR = Set.of("/try", "/v1/code", "/v1/reports");
  private static final String TAKEN = Load.class.getName();

  private final Rate rate;
  private final Semaphore places;

  /**
   * @param rate by address
   * @param atATime so many at once; one more is told to come again
   */
  public Load(Rate rate, int atATime) {
    this.rate = rate;
    this.places = new Semaphore(atATime);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::begin);
    routes.after(this::end);
  }

  private void begin(Context context) {
    if (!context.req().getMethod().equals("POST") || !DEAR.contains(context.path())) {
      return;
    }
    if (!Access.isLocal(context) && !rate.take(context.ip())) {
      context.header("Retry-After", "60");
      throw new ProblemException(429, "Too many texts from this address; try again in a minute.");
    }
    if (!places.tryAcquire()) {
      context.header("Retry-After", "2");
      throw new ProblemException(503, "Too many texts at a time; try again in a moment.");
    }
    context.attribute(TAKEN, true);
  }

  private void end(Context context) {
    if (context.attribute(TAKEN) != null) {
      context.attribute(TAKEN, null);
      places.release();
    }
  }
}
