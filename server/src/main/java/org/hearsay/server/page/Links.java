package org.hearsay.server.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses of pages, and which of others may be linked to. */
public final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Links() {}

  public static String report(long number) {
    return "/reports/" + number;
  }

  /** A record of a report, such as {@code a1}, in its place. */
  public static String record(long report, String id) {
    return report(report) + "#" + parameter(id);
  }

  public static String happening(long number) {
    return "/happenings/" + number;
  }

  /** All that an actor is reported to have said and done. */
  public static String actor(String name) {
    return "/actors?name=" + parameter(name);
  }

  /** The way of words through all reports. */
  public static String trace(String words) {
    return "/trace?words=" + parameter(words);
  }

  /** The way of an attribution's content through all reports. */
  public static String trace(long report, String claim) {
    return "/trace?report=" + report + "&claim=" + parameter(claim);
  }

  public static String correct(long report, String record) {
    return "/correct?report=" + report + "&record=" + parameter(record);
  }

  /**
   * An address of another site as it was published; empty unless it is one of the web, so that no
   * link can run anything.
   */
  public static Optional<String> original(Optional<String> url) {
    return url.filter(Links::isWeb);
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = new URI(url);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static String parameter(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
