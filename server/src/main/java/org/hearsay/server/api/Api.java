package org.hearsay.server.api;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** All routes under {@code /v1}, and their description. */
public final class Api implements Routes {
  private final List<Routes> all;

  /**
   * @param maxBytes so many a request may carry, packed and unpacked
   */
  public Api(Archives archives, Coding coding, int maxBytes) {
    this.all =
        List.of(
            new HappeningsApi(archives),
            new ReportsApi(archives),
            new SpeakersApi(archives),
            new TraceApi(archives),
            new StatusApi(archives),
            new CodeApi(coding, maxBytes),
            new IntakeApi(archives, coding, maxBytes),
            new ChangesApi(archives, maxBytes),
            new Description());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    all.forEach(each -> each.addTo(routes));
  }
}
