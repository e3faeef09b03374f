package org.hearsay.cli.run;

import java.util.List;
import java.util.Optional;
import org.hearsay.exchange.fetch.FetchOptions;
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

  /**
   * How the URLs among the inputs are fetched; empty where there are none.
   *
   * @throws IllegalArgumentException if there are some but no right contact
   */
  public Optional<FetchOptions> options(List<String> inputs) {
    return inputs.stream().anyMatch(Web::isUrl) ? Optional.of(options()) : Optional.empty();
  }
}
