package org.hearsay.exchange.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who published a page. */
final class Outlet {
  private static final int MAX_LENGTH = 80;

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)[\\s©]{0,3}(?:\\(c\\))?\\s{0,3}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?,?)?\\s{0,3}(?:by )?"
              + "(?<name>\\p{Lu}[\\p{L}\\d&'’ -]{2,60})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Outlet() {}

  /** What the metadata say: the site before the company that owns it. */
  static Optional<String> ofMetadata(Metas metas, LinkedData data) {
    Stream<String> site = metas.named("og:site_name").stream();
    Stream<String> linked = Stream.concat(data.publisher().stream(), data.site().stream());
    Stream<String> others = metas.all(Field.OUTLET).stream();
    return Stream.of(site, linked, others).flatMap(s -> s).filter(Outlet::isName).findFirst();
  }

  private static boolean isName(String name) {
    return name.length() <= MAX_LENGTH
        && name.chars().anyMatch(Character::isLetter)
        && !name.startsWith("http")
        && !name.startsWith("@");
  }

  /** What the page shows: its name beside the headline, on its masthead, in its imprint. */
  static Optional<String> ofPage(Document page, TitleElement title, Optional<Headline> headline) {
    return headline
        .filter(h -> h.block().isPresent())
        .flatMap(h -> title.outlet(h.text()))
        .or(() -> masthead(page))
        .or(() -> imprint(page));
  }

  private static Optional<String> masthead(Document page) {
    for (Element link :
        page.select("a[rel=home], .site-title, header .logo, #logo, .logo, .brand")) {
      String text = Strings.clean(link.text());
      Element image = link.selectFirst("img[alt]");
      String name = text.isEmpty() && image != null ? Strings.clean(image.attr("alt")) : text;
      if (name.length() > 2 && isName(name) && !name.matches("(?i)(?:home|logo|home ?page)")) {
        return Optional.of(name.replaceAll("(?i)\\s+(?:logo|home ?page)$", ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> imprint(Document page) {
    for (Element foot : page.select("footer, #footer, .footer, [role=contentinfo]")) {
      String text = Strings.clean(foot.text());
      Matcher m = COPYRIGHT.matcher(text.length() > 2000 ? text.substring(0, 2000) : text);
      if (m.find()) {
        return Optional.of(m.group("name").strip());
      }
    }
    return Optional.empty();
  }
}
