package org.hearsay.exchange.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;

/** Who published a page. */
final class Outlet {
  private static final double LIKE_HOST = 2;

  /** The publisher is named for search engines that check it. */
  private static final double PUBLISHER = 1.5;

  private static final double EDITION = 2;
  private static final double COMPANY = -1.5;
  private static final double FORM = -0.5;
  private static final double PARENT = -3;

  /** The name of a host goes behind other names, unless most say that the site is called so. */
  private static final double DOMAIN = -1.5;

  private final String host;
  private final Set<String> parents;
  private final Map<String, Double> votes = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Outlet(String host, Set<String> parents) {
    this.host = host;
    this.parents = parents;
  }

  /** What the metadata say of the site's own name. */
  static Optional<String> ofMetadata(Metas metas) {
    return metas.named("og:site_name").stream()
        .filter(n -> OutletName.isName(n) && !OutletName.isDomain(n))
        .findFirst();
  }

  /**
   * Of all names that metadata and page give the one that most of them give; one that is much like
   * the host's counts more, one of a company or a host less, and so does one that the page says
   * owns the publisher. Of equals the first: site, publisher, metadata, titles of feeds, beside the
   * headline, masthead, imprint.
   */
  static Optional<String> of(
      Document page,
      Metas metas,
      LinkedData data,
      List<TitleElement> titles,
      Optional<Headline> headline,
      Optional<String> url) {
    Outlet outlet =
        new Outlet(
            url.map(Outlet::host).orElse(""),
            data.parents().stream().map(OutletName::key).collect(Collectors.toSet()));
    Set<String> site = metas.named("og:site_name");
    outlet.vote(1, site.stream());
    double publisher = data.parents().isEmpty() ? PUBLISHER : PUBLISHER + EDITION;
    outlet.vote(publisher, data.publisher().or(() -> Masthead.publisher(page)).stream());
    outlet.vote(1, data.site().stream());
    outlet.vote(PUBLISHER, metas.named("dc.publisher").stream());
    outlet.vote(1, metas.all(Field.OUTLET).stream().filter(n -> !site.contains(n)));
    outlet.vote(1, metas.all(Field.AUTHOR).stream().filter(Bylines::isOrganization));
    outlet.vote(1, Masthead.feeds(page));
    outlet.vote(
        1,
        titles.stream().flatMap(t -> headline.stream().flatMap(h -> t.outlets(h.text()).stream())));
    outlet.vote(1, Stream.concat(Masthead.logo(page).stream(), Masthead.home(page).stream()));
    outlet.vote(1, Masthead.imprint(page).stream());
    outlet.vote(PUBLISHER, Masthead.published(page).stream());
    outlet.vote(1, titles.stream().flatMap(t -> t.last().stream()));
    outlet.vote(1, spelled(metas, page.body().text()));
    outlet.support(Masthead.shown(page));
    outlet.support(handles(metas));
    return outlet.best();
  }

  private void vote(double weight, Stream<String> source) {
    Set<String> seen = new HashSet<>();
    for (String given : source.map(Outlet::withoutSlogan).filter(OutletName::isName).toList()) {
      String name = OutletName.withoutForm(given);
      String key = OutletName.key(name);
      if (seen.add(key)) {
        double first = votes.containsKey(key) ? 0 : likely(name, !name.equals(given));
        votes.merge(key, weight + first, Double::sum);
        names.putIfAbsent(key, name);
      }
    }
  }

  /** "The Quarry Post | News you can use". */
  private static String withoutSlogan(String name) {
    return TitleElement.of(name).parts().stream().findFirst().orElse(name);
  }

  private double likely(String name, boolean form) {
    double parent = parents.contains(OutletName.key(name)) ? PARENT : 0;
    if (OutletName.isDomain(name)) {
      return DOMAIN;
    }
    if (OutletName.isCompany(name)) {
      return parent + COMPANY;
    }
    return parent + (OutletName.isOfHost(name, host) ? LIKE_HOST : form ? FORM : 0);
  }

  /** Names that stand here too are likelier. */
  private void support(Set<String> keys) {
    votes.replaceAll(
        (key, votes) ->
            keys.contains(key) || keys.contains(key.replace(" ", "")) ? votes + 1 : votes);
  }

  /** The first of the most, where max would give the last. */
  private Optional<String> best() {
    return votes.entrySet().stream()
        .reduce((a, b) -> a.getValue() >= b.getValue() ? a : b)
        .map(e -> names.getOrDefault(e.getKey(), e.getKey()));
  }

  /** The site's names at Twitter, in small letters, without a first article. */
  private static Set<String> handles(Metas metas) {
    return metas.named("twitter:site").stream()
        .filter(h -> h.startsWith("@"))
        .map(h -> h.substring(1).toLowerCase(Locale.ROOT).replaceFirst("^the", ""))
        .collect(Collectors.toSet());
  }

  /** "@NyikaToday" where the page writes "Nyika Today". */
  private static Stream<String> spelled(Metas metas, String text) {
    return metas.named("twitter:site").stream()
        .filter(h -> h.startsWith("@"))
        .map(h -> h.substring(1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "))
        .filter(name -> name.contains(" ") && text.contains(name));
  }

  /** The names of the site that metadata and masthead give, as keys: no headline is one of them. */
  static Set<String> keys(Document page, Metas metas, LinkedData data) {
    return Stream.of(
            metas.named("og:site_name").stream(),
            data.publisher().stream(),
            data.site().stream(),
            Masthead.home(page).stream())
        .flatMap(s -> s)
        .map(Strings::key)
        .collect(Collectors.toSet());
  }

  private static String host(String url) {
    String host = url.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("[/:?#].*$", "");
    return host.toLowerCase(Locale.ROOT);
  }
}
