package org.hearsay.exchange.content;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Which URL a page goes by. What it says of itself counts only for its own site: else one page
 * could pass itself off as a new version of what another outlet has published.
 */
public final class PageUrl {
  private PageUrl() {}

  /**
   * The URL.
   *
   * @param claimed the canonical URL that the page names
   * @param fetched where it was found
   */
  public static String of(Optional<String> claimed, String fetched) {
    return claimed
        .filter(url -> !site(url).isEmpty() && site(url).equals(site(fetched)))
        .orElse(fetched);
  }

  /** The host, without what stands for another view of the same site. */
  private static String site(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null
          ? ""
          : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|amp)\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
