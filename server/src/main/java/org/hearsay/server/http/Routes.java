package org.hearsay.server.http;

import io.javalin.config.RoutesConfig;

/** Pages or answers that belong together; adds what leads to them. */
public interface Routes {
  void addTo(RoutesConfig routes);
}
