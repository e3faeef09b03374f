package org.hearsay.server.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.hearsay.exchange.fetch.FetchException;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.exchange.fetch.Fetcher;
import org.hearsay.exchange.follow.LivePage;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.Report;
import org.hearsay.server.http.ProblemException;

/** Pages of the web as reports, where the server may fetch. Thread-safe. */
public final class WebPages implements AutoCloseable {
  private final Optional<Fetcher> fetcher;

  /**
   * @param options empty: nothing is fetched
   */
  public WebPages(Optional<FetchOptions> options) {
    this.fetcher = options.map(Fetcher::new);
  }

  /** Whether anything is fetched at all. */
  public boolean areOpen() {
    return fetcher.isPresent();
  }

  /**
   * Fetches a page.
   *
   * @throws ProblemException if it cannot be had or holds no report; the message is for who asked
   */
  public Report read(String url) {
    Fetcher open =
        fetcher.orElseThrow(
            () ->
                new ProblemException(
                    422,
                    "This server fetches no pages: sites want to know whom to ask, and it was started"
                        + " without a contact (hearsay serve --contact ADDRESS)."));
    try {
      return LivePage.fetch(open, new URI(url)).report();
    } catch (FetchException | UnreadablePageException e) {
      throw new ProblemException(422, "The page could not be read: " + e.getMessage() + ".");
    } catch (URISyntaxException e) {
      throw ProblemException.wrong(
          "expected the address of a page, such as https://example.org/news");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(503, "The server is being stopped.");
    }
  }

  @Override
  public void close() {
    fetcher.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
