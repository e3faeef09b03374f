package org.hearsay.server.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page is made of, whatever its words are. */
final class Shape {
  /** None of our pages has any of these. */
  private static final Set<String> NEVER =
      Set.of(
          "applet", "base", "embed", "frame", "iframe", "img", "math", "object", "style", "video");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
  private static final Pattern OURS = Pattern.compile("(?:/(?!/)|#|https?://).*", Pattern.DOTALL);

  private final Document page;

  Shape(String html) {
    page = Jsoup.parse(html);
  }

  /** How many elements there are of each name. */
  Map<String, Integer> elements() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Element element : page.getAllElements()) {
      counts.merge(element.normalName(), 1, Integer::sum);
    }
    return counts;
  }

  /** Elements and attributes that run or load something, or lead where nobody should be led. */
  List<String> dangers() {
    List<String> dangers = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      if (NEVER.contains(name)
          || name.equals("script")
              && !element
                  .outerHtml()
                  .equals("<script src=\"/assets/hearsay.js\" defer></script>")) {
        dangers.add(element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
        String value = attribute.getValue();
        if (key.startsWith("on")
            || key.equals("style")
            || Set.of("id", "name").contains(key) && value.contains("hearsayPwned")
            || ADDRESSES.contains(key) && !OURS.matcher(value).matches()) {
          dangers.add(name + " " + attribute.html());
        }
      }
    }
    return dangers;
  }

  /** The words of the main heading. */
  String heading() {
    Element heading = page.selectFirst("h1");
    return heading == null ? "" : heading.wholeText();
  }
}
