package org.hearsay.cli.run;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.hearsay.exchange.fetch.FetchException;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.exchange.fetch.Fetcher;
import org.hearsay.exchange.follow.LivePage;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;

/** Reads pages at URLs, all by one fetcher: so that a site with several is asked politely. */
final class WebPages implements AutoCloseable {
  private final Fetcher fetcher;

  WebPages(FetchOptions options) {
    this.fetcher = new Fetcher(options);
  }

  /** Reads the page at a URL; its report has the hash of its bytes and the time of retrieval. */
  ReadResult read(String url) {
    try {
      return new Read(url, LivePage.fetch(fetcher, new URI(url)).report());
    } catch (FetchException | UnreadablePageException e) {
      return new Unreadable(url, String.valueOf(e.getMessage()));
    } catch (URISyntaxException e) {
      return new Unreadable(url, "expected a URL, found something else");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable(url, "interrupted");
    }
  }

  @Override
  public void close() {
    try {
      fetcher.close();
    } catch (IOException e) {
      // Nothing more is fetched: what a connection says when it ends is of no interest.
    }
  }
}
