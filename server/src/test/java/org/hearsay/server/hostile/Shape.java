package org.hearsay.server.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  /** What our pages are made of; a page with more has it added here. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title link script body header nav main footer article section aside figure"
                  + " figcaption h1 h2 h3 h4 p a span strong em small sup sub b i u mark del ins bdi code pre"
                  + " q cite abbr time br hr ul ol li dl dt dd div blockquote details summary table"
                  + " caption colgroup col thead tbody tr th td form fieldset legend label input select"
                  + " option textarea button svg g circle rect line path text tspan use defs"
                  + " marker")
              .split(" "));

  private static final String SCRIPT = "<script src=\"/assets/hearsay.js\" defer></script>";
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
  private static final Pattern OURS = Pattern.compile("(?:/(?!/)|#|https?://).*", Pattern.DOTALL);

  private final Document page;

  Shape(String html) {
    // By U+FFFF jsoup means the end of the page.
    page = Jsoup.parse(html.replace('\uFFFF', '\uFFFD'));
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
      if (!ELEMENTS.contains(name) && !name.equals("#root")
          || name.equals("script") && !element.outerHtml().equals(SCRIPT)) {
        dangers.add(element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
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
