package org.hearsay.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.coding.CodedReport;
import org.hearsay.server.http.Routes;

/** The description of the routes (OpenAPI 3.1), and the schema of a coded report beside it. */
final class Description implements Routes {
  private final byte[] routes = read(Description.class, "/org/hearsay/server/openapi.json");
  private final byte[] codedReport =
      read(CodedReport.class, "/org/hearsay/coding/coded-report.schema.json");

  @Override
  public void addTo(RoutesConfig config) {
    config.get("/openapi.json", c -> give(c, routes));
    config.get("/coded-report.schema.json", c -> give(c, codedReport));
  }

  private static void give(Context context, byte[] json) {
    context.contentType("application/json").result(json);
  }

  private static byte[] read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
