package org.hearsay.exchange.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address of a page. */
final class Address {
  private static final int MAX_LENGTH = 2000;

  private Address() {}

  /**
   * What the page gives as its own address, else where it was found. A site's front page is no
   * report's address: some sites give it on every page.
   */
  static Optional<String> canonical(Document page, Metas metas, Optional<URI> found) {
    List<String> given = new ArrayList<>();
    for (Element link : page.select("link[rel~=(?i)^canonical$]")) {
      String absolute = link.absUrl("href");
      given.add(absolute.isEmpty() ? link.attr("href") : absolute);
    }
    given.addAll(metas.all(Field.URL));
    return first(given)
        .or(() -> first(found.map(URI::toString).stream().toList()))
        .or(() -> base(page));
  }

  /** Some content systems give the page's own address as base; others the site's, or a folder. */
  private static Optional<String> base(Document page) {
    return first(
        page.select("base[href]").stream()
            .map(b -> b.attr("href"))
            .filter(b -> !b.endsWith("/"))
            .limit(1)
            .toList());
  }

  /** The first that is a page on the web. */
  static Optional<String> first(List<String> urls) {
    return urls.stream().map(String::strip).filter(Address::isPage).findFirst();
  }

  private static boolean isPage(String url) {
    if (url.length() > MAX_LENGTH || !url.regionMatches(true, 0, "http", 0, 4)) {
      return false;
    }
    try {
      URI uri = new URI(url.replace(" ", "%20").replace("|", "%7C"));
      String path = uri.getPath() == null ? "" : uri.getPath();
      boolean front = path.length() < 2 && uri.getQuery() == null;
      return uri.getHost() != null && !front && uri.getScheme().matches("(?i)https?");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
