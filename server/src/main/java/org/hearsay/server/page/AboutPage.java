package org.hearsay.server.page;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** What the pages mean, and what the archive holds. */
public final class AboutPage implements Routes {
  private final Pages pages;
  private final Archives archives;

  public AboutPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/about",
        c -> {
          Map<String, Long> holdings = archives.ask(a -> a.questions().holdings());
          pages.render(c, "about.jte", Frame.of("About", "about"), holdings);
        });
  }
}
