package org.hearsay.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.http.Body;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;

/** Codes a text that is handed in; nothing is stored. */
final class CodeApi implements Routes {
  private final Coding coding;
  private final int maxBytes;

  CodeApi(Coding coding, int maxBytes) {
    this.coding = coding;
    this.maxBytes = maxBytes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/v1/code", this::code);
  }

  private void code(Context context) {
    new Query(context).only();
    Body body = Body.of(context, maxBytes, "text/plain", "text/html", "application/json");
    Answers.json(context, coding.code(Submission.read(body)).json());
  }
}
