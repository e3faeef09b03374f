package org.hearsay.server.operation;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/**
 * Health at {@code /health}, and at {@code /metrics} how many requests of which kind were answered
 * and how fast, for Prometheus (text format 0.0.4).
 */
public final class Operation implements Routes {
  private static final double MILLIS = 1e3;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("hearsay_requests_total")
          .help("Requests that were answered")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram seconds =
      Histogram.builder()
          .name("hearsay_request_seconds")
          .help("How long an answer took")
          .labelNames("route")
          .classicUpperBounds(.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10)
          .classicOnly()
          .register(registry);
  private final Archives archives;
  private final Journal journal;

  public Operation(Archives archives, Journal journal) {
    this.archives = archives;
    this.journal = journal;
    GaugeWithCallback.builder()
        .name("hearsay_questions_waiting")
        .help("Questions that wait for others to be answered")
        .callback(gauge -> gauge.call(archives.waiting()))
        .register(registry);
  }

  /** Counts and logs all that a server answers. */
  public void watch(JavalinConfig config) {
    config.requestLogger.http((context, millis) -> answered(context, millis));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/health", this::health);
    routes.get("/metrics", this::metrics);
  }

  private void answered(Context context, float millis) {
    String method = context.req().getMethod();
    String route = route(context);
    requests.labelValues(known(method), route, Integer.toString(context.statusCode())).inc();
    seconds.labelValues(route).observe(millis / MILLIS);
    journal.answered(known(method), route, context.statusCode(), millis, context.ip());
  }

  /** The pattern of the address; what matches none is one kind, however many are tried. */
  public static String route(Context context) {
    Endpoint found = context.endpoints().lastHttpEndpoint();
    return found == null ? "(none)" : found.path;
  }

  private static String known(String method) {
    return HandlerType.commonHttp().stream().anyMatch(t -> t.name().equals(method))
        ? method
        : "(other)";
  }

  private void health(Context context) {
    archives.ask(a -> a.questions().anyReport());
    context.contentType("application/json").header("Cache-Control", "no-store");
    context.result("{\"status\":\"ok\"}");
  }

  private void metrics(Context context) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    writer.write(text, registry.scrape());
    context.contentType(writer.getContentType()).header("Cache-Control", "no-store");
    context.result(text.toByteArray());
  }
}
