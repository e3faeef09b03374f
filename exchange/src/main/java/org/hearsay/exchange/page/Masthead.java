package org.hearsay.exchange.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows, or tells its reader's programs, as the name of its site. */
final class Masthead {
  private static final int MAX_HEADERS = 8;
  private static final int MAX_LOGOS = 20;
  private static final int MAX_SHOWN = 100;

  /** Longer texts are no names, with slogan or without. */
  private static final int MAX_TEXT = 300;

  private static final int MAX_FOOT = 2000;

  private static final String LOGO =
      "a[rel=home], .site-title, .site-name, #site-name, #site-title, .logo, #logo, .brand,"
          + " [class*=logo], [class*=masthead] a, [class*=brand]";

  private static final String HEADER =
      "header, #header, .header, [role=banner], #masthead, .masthead";

  private static final Pattern HOME =
      Pattern.compile("(?i)(?:https?://[^/]+)?/?(?:index\\.\\w{3,5})?|/(?:en|home)/?");

  private static final Pattern FEED = Pattern.compile("(?:rss|atom)\\+xml|opensearch");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)^(?:go to )?(?:the )?home ?page of |[\\s,]+(?:[-–|] )?(?:logo|home ?page|home)$");

  private static final Pattern OF_FEED =
      Pattern.compile(
          "(?i)\\s*(?:[-–—»:|]\\s*)?(?:comments |main )?(?:feed|rss(?: 2\\.0)?(?: feed)?|atom(?: feed)?|search|latest news|all (?:news|posts|stories))$");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)[\\s©]{0,3}(?:\\(c\\))?\\s{0,3}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?,?)?\\s{0,3}(?:by )?"
              + "(?<name>\\p{Lu}[\\p{L}\\d&'’ -]{2,60})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** "The Marsh Reporter is published every Friday by Fenline Media Ltd." */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}\\d&'’-]*(?: [\\p{L}\\d&'’-]+){0,6}) is (?:(?:owned|published|printed|produced|run)"
              + "(?: [\\p{L}]+){0,3} by|a (?:publication|service|title|division) of)\\b"
              + "|(?:[Pp]ublishers? of|[Pp]rinted from) (?<owned>\\p{Lu}[\\p{L}\\d&'’-]*(?: \\p{Lu}[\\p{L}\\d&'’-]+){0,5})");

  private Masthead() {}

  /** What is marked up as the site's name or logo. */
  static Optional<String> logo(Document page) {
    return first(page.select(LOGO).stream().limit(MAX_LOGOS).toList());
  }

  /** The first link to the front page that has a name. */
  static Optional<String> home(Document page) {
    return first(
        page.getElementsByTag("a").stream()
            .filter(a -> HOME.matcher(a.attr("href")).matches())
            .toList());
  }

  /** Feeds and search boxes are named for the site. */
  static Stream<String> feeds(Document page) {
    return page.getElementsByTag("link").stream()
        .filter(l -> FEED.matcher(l.attr("type")).find())
        .map(l -> OF_FEED.matcher(Strings.clean(l.attr("title"))).replaceAll(""))
        .filter(t -> !t.isBlank() && !t.contains("»"));
  }

  /** Microdata name the publisher as JSON-LD does. */
  static Optional<String> publisher(Document page) {
    for (Element e : page.select("[itemprop=publisher]")) {
      Element name = e.selectFirst("[itemprop=name]");
      Element holder = name == null ? e : name;
      String content = Strings.clean(holder.attr("content"));
      String text = content.isEmpty() ? Strings.clean(holder.text()) : content;
      if (OutletName.isName(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Whose right of copy the foot of the page states. */
  static Optional<String> imprint(Document page) {
    for (Element foot : page.select("footer, #footer, .footer, [role=contentinfo]")) {
      String text = Strings.clean(foot.text());
      Matcher m = COPYRIGHT.matcher(text.length() > MAX_FOOT ? text.substring(0, MAX_FOOT) : text);
      if (m.find()) {
        return Optional.of(named(m));
      }
    }
    String all = page.body().text();
    Matcher m = COPYRIGHT.matcher(all.substring(Math.max(0, all.length() - MAX_FOOT)));
    return m.find() ? Optional.of(named(m)) : Optional.empty();
  }

  /** Who the foot of the page says is published by somebody else, or printed from. */
  static Optional<String> published(Document page) {
    String all = page.body().text();
    Matcher m = PUBLISHED.matcher(all.substring(Math.max(0, all.length() - MAX_FOOT)));
    return m.find()
        ? Optional.of(Optional.ofNullable(m.group("name")).orElseGet(() -> m.group("owned")))
        : Optional.empty();
  }

  private static String named(Matcher copyright) {
    return copyright.group("name").replaceFirst("(?i)\\s+all rights.*$", "").strip();
  }

  /** Keys of all short texts in the head of the page: one of them may be a name known elsewhere. */
  static Set<String> shown(Document page) {
    Set<String> shown = new HashSet<>();
    page.select(HEADER).stream()
        .limit(MAX_HEADERS)
        .flatMap(h -> h.select("a, img[alt], svg title").stream())
        .limit(MAX_SHOWN)
        .flatMap(e -> name(e).stream())
        .map(OutletName::key)
        .forEach(shown::add);
    return shown;
  }

  private static Optional<String> first(List<Element> elements) {
    return elements.stream().flatMap(e -> name(e).stream()).findFirst();
  }

  private static Optional<String> name(Element element) {
    String text = Strings.clean(element.text());
    Element image = element.selectFirst("img[alt]");
    String shown = text.isEmpty() && image != null ? Strings.clean(image.attr("alt")) : text;
    String name = shown.isEmpty() ? Strings.clean(element.attr("aria-label")) : shown;
    if (name.length() > MAX_TEXT) {
      return Optional.empty();
    }
    return Optional.of(BESIDE.matcher(name).replaceAll(""))
        .map(n -> TitleElement.of(n).parts().stream().findFirst().orElse(n))
        .filter(n -> n.length() > 2 && OutletName.isName(n));
  }
}
