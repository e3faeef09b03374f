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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options by which commands reach the web. */
public final class Web {
  private static final String VARIABLE = "HEARSAY_CONTACT";

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = {
        "Your e-mail address or a URL, told to the sites that",
        "are asked (default: $HEARSAY_CONTACT)."
      })
  private @Nullable String contact = System.getenv(VARIABLE);

  @Option(
      names = "--allow-private",
      description = "Fetch from private and loopback addresses, too.")
  private boolean allowPrivate;

  /** Whether an input is a URL. */
  public static boolean isUrl(String input) {
    return input.matches("(?i)https?://.*");
  }

  /**
   * The options.
   *
   * @throws IllegalArgumentException if there is no right contact; the message is for the user
   */
  public FetchOptions options() {
    String given = contact == null ? "" : contact;
    FetchOptions.problem(given)
        .ifPresent(
            problem -> {
              String nothing = "expected an e-mail address or a URL, found none";
              throw new IllegalArgumentException(
                  "--contact: " + (given.isEmpty() ? nothing : problem));
            });
    FetchOptions options = FetchOptions.of(given);
    return allowPrivate ? options.withPrivateAddresses() : options;
  }

  /** Reads the page at a URL. */
  static ReadResult read(String url, FetchOptions options) {
    try (Fetcher fetcher = new Fetcher(options)) {
      return new Read(url, LivePage.fetch(fetcher, new URI(url)).report());
    } catch (FetchException | UnreadablePageException | IOException e) {
      return new Unreadable(url, String.valueOf(e.getMessage()));
    } catch (URISyntaxException e) {
      return new Unreadable(url, "expected a URL, found something else");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable(url, "interrupted");
    }
  }
}
