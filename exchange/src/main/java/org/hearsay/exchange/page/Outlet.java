package org.hearsay.exchange.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who published a page. */
final class Outlet {
  private static final int MAX_LENGTH = 80;

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:home|logo|home ?page|main|start|front page|back.*|return.*|skip.*|news|crown copyright)");

  private static final Pattern HOME =
      Pattern.compile("(?i)(?:https?://[^/]+)?/?(?:index\\.\\w{3,5})?|/(?:en|home)/?");

  /** Second labels below which others register. */
  private static final Set<String> SHARED =
      Set.of(
          "co",
          "com",
          "org",
          "net",
          "gov",
          "ac",
          "edu",
          "govt",
          "blogspot",
          "wordpress",
          "substack",
          "medium",
          "tumblr",
          "wixsite",
          "weebly",
          "typepad",
          "github",
          "ghost",
          "blogger");

  private static final double LIKE_HOST = 2;
  private static final double NO_SITE = -1.5;

  private static final Pattern FEED = Pattern.compile("(?:rss|atom)\\+xml|opensearch");

  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(?i:ltd|limited|inc|llc|plc|gmbh|corp(?:oration)?|co|company|holdings|group|newspapers|publishing|publications|enterprises)\\.?$|^(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+/?$");

  private static final Pattern DOMAIN =
      Pattern.compile("(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+/?");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)[\\s©]{0,3}(?:\\(c\\))?\\s{0,3}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?,?)?\\s{0,3}(?:by )?"
              + "(?<name>\\p{Lu}[\\p{L}\\d&'’ -]{2,60})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Outlet() {}

  /** What the metadata say of the site's own name. */
  static Optional<String> ofMetadata(Metas metas) {
    return metas.named("og:site_name").stream()
        .filter(n -> isName(n) && !DOMAIN.matcher(n).matches())
        .findFirst();
  }

  /**
   * Of all names that metadata and page give the one that most of them give; one that is much like
   * the host's counts more, one of a company or a host less. Of equals the first: site, publisher,
   * metadata, titles of feeds, beside the headline, masthead, imprint.
   */
  static Optional<String> of(
      Document page,
      Metas metas,
      LinkedData data,
      List<TitleElement> titles,
      Optional<Headline> headline,
      Optional<String> url) {
    String host = url.map(Outlet::host).orElse("");
    Map<String, Double> votes = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    List<Stream<String>> sources =
        List.of(
            metas.named("og:site_name").stream(),
            data.publisher().stream(),
            data.site().stream(),
            metas.all(Field.OUTLET).stream(),
            feeds(page),
            titles.stream().flatMap(t -> headline.flatMap(h -> t.outlet(h.text())).stream()),
            masthead(page).stream(),
            home(page).stream(),
            imprint(page).stream(),
            titles.stream().flatMap(t -> t.last().stream()));
    for (Stream<String> source : sources) {
      for (String name : source.filter(Outlet::isName).distinct().toList()) {
        String key = key(name);
        double first =
            isOfHost(name, host) ? LIKE_HOST : COMPANY.matcher(name).find() ? NO_SITE : 0;
        votes.merge(key, votes.containsKey(key) ? 1 : 1 + first, Double::sum);
        names.putIfAbsent(key, name);
      }
    }
    Comparator<Map.Entry<String, Double>> most = Map.Entry.comparingByValue();
    // The first of the most, where max would give the last.
    return votes.entrySet().stream()
        .reduce((a, b) -> most.compare(a, b) >= 0 ? a : b)
        .map(e -> names.getOrDefault(e.getKey(), e.getKey()));
  }

  /** The names of the site that the metadata give, as keys: no headline is one of them. */
  static Set<String> keys(Metas metas, LinkedData data) {
    return Stream.of(
            metas.named("og:site_name").stream(), data.publisher().stream(), data.site().stream())
        .flatMap(s -> s)
        .map(Strings::key)
        .collect(Collectors.toSet());
  }

  private static String key(String name) {
    return Strings.key(name).replaceFirst("^the ", "");
  }

  private static String host(String url) {
    String host = url.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("[/:?#].*$", "");
    return host.toLowerCase(Locale.ROOT);
  }

  /** The label that was registered; of a blog at a blogs' host, its own. */
  private static String label(String host) {
    String[] labels = host.split("\\.", -1);
    int at = labels.length - 2;
    if (at > 0 && SHARED.contains(labels[at])) {
      at--;
    }
    return at < 0 ? "" : labels[at].replace("-", "");
  }

  /** Whether the name and the label of the host are much the same. */
  private static boolean isOfHost(String name, String host) {
    String letters = key(name).replace(" ", "");
    String label = label(host);
    return !DOMAIN.matcher(name).matches()
        && label.length() > 2
        && (letters.startsWith(label)
            || letters.length() * 2 >= label.length() && label.contains(letters));
  }

  /** Feeds and search boxes are named for the site. */
  private static Stream<String> feeds(Document page) {
    return page.getElementsByTag("link").stream()
        .filter(l -> FEED.matcher(l.attr("type")).find())
        .map(l -> Strings.clean(l.attr("title")))
        .map(
            t ->
                t.replaceAll(
                    "(?i)\\s*(?:[-–—»:|]\\s*)?(?:comments |main )?(?:feed|rss(?: 2\\.0)?|atom|search|latest news|all (?:news|posts|stories))$",
                    ""))
        .filter(t -> !t.isBlank() && !t.contains("»"));
  }

  private static boolean isName(String name) {
    return name.length() <= MAX_LENGTH
        && name.chars().anyMatch(Character::isLetter)
        && !name.startsWith("http")
        && !name.startsWith("@");
  }

  private static Optional<String> masthead(Document page) {
    for (Element link : page.select("a[rel=home], .site-title, .site-name, .logo, #logo, .brand")) {
      Optional<String> name = name(link);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The first link to the front page that has a name. */
  private static Optional<String> home(Document page) {
    for (Element link : page.getElementsByTag("a")) {
      if (HOME.matcher(link.attr("href")).matches()) {
        Optional<String> name = name(link);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(Element link) {
    String text = Strings.clean(link.text());
    Element image = link.selectFirst("img[alt]");
    String shown = text.isEmpty() && image != null ? Strings.clean(image.attr("alt")) : text;
    String name = shown.isEmpty() ? Strings.clean(link.attr("aria-label")) : shown;
    return Optional.of(
            name.replaceAll(
                "(?i)^(?:go to )?(?:the )?home ?page of |\\s+(?:[-–|] )?(?:logo|home ?page|home)$",
                ""))
        .filter(n -> n.length() > 2 && isName(n) && !NO_NAME.matcher(n).matches());
  }

  private static Optional<String> imprint(Document page) {
    for (Element foot : page.select("footer, #footer, .footer, [role=contentinfo]")) {
      String text = Strings.clean(foot.text());
      Matcher m = COPYRIGHT.matcher(text.length() > 2000 ? text.substring(0, 2000) : text);
      if (m.find()) {
        return Optional.of(m.group("name").replaceFirst("(?i)\\s+all rights.*$", "").strip());
      }
    }
    return Optional.empty();
  }
}
