package org.hearsay.server;

import io.javalin.Javalin;
import java.util.List;
import org.hearsay.server.actor.ActorPage;
import org.hearsay.server.api.Api;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.http.Assets;
import org.hearsay.server.http.Pace;
import org.hearsay.server.http.Revision;
import org.hearsay.server.http.Routes;
import org.hearsay.server.http.SecurityHeaders;
import org.hearsay.server.overview.OverviewPage;
import org.hearsay.server.page.AboutPage;
import org.hearsay.server.page.Faults;
import org.hearsay.server.page.Pages;
import org.hearsay.server.search.ReportsPage;
import org.hearsay.server.store.Archives;

/** A running server. Closing it answers what is under way and takes no more. */
public final class Server implements AutoCloseable {
  private static final int STOP_MILLIS = 15_000;

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to listen.
   *
   * @param archives closed by who opened them
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static Server start(Settings settings, Archives archives, Coding coding) {
    Pages pages = new Pages();
    Pace pace = new Pace(settings.codings(), System::nanoTime);
    List<Routes> all =
        List.of(
            new Assets(),
            new AboutPage(pages, archives),
            new OverviewPage(pages, archives),
            new ActorPage(pages, archives),
            new ReportsPage(pages, archives),
            new Revision(archives::revision),
            new Api(archives, coding, pace, settings.maxBytes()));
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.maxRequestSize = settings.maxBytes();
              config.http.prefer405over404 = true;
              config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              config.routes.before(SecurityHeaders::add);
              new Faults(pages).addTo(config.routes);
              all.forEach(routes -> routes.addTo(config.routes));
            });
    return new Server(javalin.start(settings.host(), settings.port()));
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The routes, such as {@code GET /v1/status}. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(route -> route.method.isHttpMethod())
        .map(route -> route.method.name() + " " + route.path)
        .toList();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
