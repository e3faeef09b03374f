package org.hearsay.server;

import io.javalin.Javalin;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hearsay.server.api.Api;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.server.actor.ActorPage;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.coding.WebPages;
import org.hearsay.server.correction.CorrectionPage;
import org.hearsay.server.http.Access;
import org.hearsay.server.happening.HappeningPage;
import org.hearsay.server.http.Assets;
import org.hearsay.server.http.Revision;
import org.hearsay.server.http.Load;
import org.hearsay.server.http.Rate;
import org.hearsay.server.http.Routes;
import org.hearsay.server.http.SecurityHeaders;
import org.hearsay.server.operation.Journal;
import org.hearsay.server.operation.Operation;
import org.hearsay.server.page.AboutPage;
import org.hearsay.server.page.Faults;
import org.hearsay.server.page.Pages;
import org.hearsay.server.report.ReportPage;
import org.hearsay.server.start.StartPage;
import org.hearsay.server.overview.OverviewPage;
import org.hearsay.server.page.AboutPage;
import org.hearsay.server.page.Faults;
import org.hearsay.server.page.Pages;
import org.hearsay.server.search.ReportsPage;
import org.hearsay.server.store.Archives;

/** A running server. Closing it answers what is under way and takes no more. */
public final class Server implements AutoCloseable {
  private static final int STOP_MILLIS = 15_000;

  private static final int WRONG_TOKENS = 20;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Javalin javalin;
  private final WebPages web;
  private final Journal journal;
  private final int port;

  private Server(Javalin javalin, WebPages web, Journal journal) {
    this.javalin = javalin;
    this.web = web;
    this.journal = journal;
    this.port = javalin.port();
    journal.server("started");
  }

  /**
   * Starts to listen.
   *
   * @param archives closed by who opened them
   * @param journal what happened is told there
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static Server start(Settings settings, Archives archives, Coding coding, Journal journal) {
    Pages pages = new Pages();
    Clock clock = Clock.systemUTC();
    Access access = new Access(settings.token(), new Rate(WRONG_TOKENS, MINUTE, clock));
    Load load = new Load(new Rate(settings.codings(), MINUTE, clock), settings.codingsAtATime());
    Operation operation = new Operation(archives, journal);
    WebPages web = new WebPages(settings.contact().map(FetchOptions::of));
    List<Routes> all =
        List.of(
            access,
            load,
            new Faults(pages, journal),
            operation,
            new Revision(archives::revision),
            new Assets(),
            new StartPage(pages, archives, coding, web),
            new ReportPage(pages, archives),
            new ReportsPage(pages, archives),
            new HappeningPage(pages, archives),
            new OverviewPage(pages, archives),
            new ActorPage(pages, archives),
            new CorrectionPage(pages, archives, access::mayWrite, access.isWritable()),
            new AboutPage(pages, archives),
            new Api(archives, coding, settings.maxBytes()));
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.maxRequestSize = settings.maxBytes();
              config.http.prefer405over404 = true;
              config.jetty.modifyServer(Server::stopGracefully);
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              config.routes.before(SecurityHeaders::add);
              operation.watch(config);
              all.forEach(routes -> routes.addTo(config.routes));
            });
    return new Server(javalin.start(settings.host(), settings.port()), web, journal);
  }

  /** What is under way is answered, what comes is told that it is over. */
  private static void stopGracefully(org.eclipse.jetty.server.Server server) {
    server.setStopTimeout(STOP_MILLIS);
    server.insertHandler(new GracefulHandler());
  }

  /** The port that it listens on. */
  public int port() {
    return port;
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
    web.close();
    journal.server("stopped");
  }
}
