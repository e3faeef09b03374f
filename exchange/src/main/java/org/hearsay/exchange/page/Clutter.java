package org.hearsay.exchange.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the parts of a page that are no part of the report. Belongs to one page. */
final class Clutter {
  private static final Set<String> NEVER = Set.of("html", "body", "main");
  private static final Set<String> TAGS = Set.of("aside", "footer", "header");

  private static final Set<String> ROLES = Set.of("banner", "complementary", "contentinfo");

  /** What holds this share of a page's running text is no clutter, whatever its name. */
  private static final double MUCH = 0.4;

  private static final double NEARLY_ALL = 0.8;

  private final ElementNames names;
  private final Weights weights;
  private final int total;
  private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

  /**
   * @param headline is part of the report, and so is all that holds it
   */
  Clutter(ElementNames names, Weights weights, Element root, Optional<Element> headline) {
    this.names = names;
    this.weights = weights;
    this.total = weights.prose(root);
    for (Element at = headline.orElse(null); at != null; at = at.parent()) {
      known.put(at, false);
    }
  }

  List<Block> without(List<Block> blocks) {
    return blocks.stream().filter(b -> !holds(b.inner())).toList();
  }

  /** Whether the element is clutter or stands in some. */
  boolean holds(Element element) {
    Boolean before = known.get(element);
    if (before != null) {
      return before;
    }
    Element parent = element.parent();
    boolean clutter = isNamed(element) || parent != null && holds(parent);
    known.put(element, clutter);
    return clutter;
  }

  private boolean isNamed(Element element) {
    if (NEVER.contains(element.normalName())) {
      return false;
    }
    Set<Role> roles = names.roles(element);
    double share = total == 0 ? 0 : (double) weights.prose(element) / total;
    if (roles.contains(Role.COMMENTS)) {
      return share < NEARLY_ALL;
    }
    boolean named =
        roles.contains(Role.CLUTTER)
            || roles.contains(Role.BYLINE)
            || roles.contains(Role.DATE)
            || TAGS.contains(element.normalName())
            || ROLES.contains(element.attr("role"));
    return named && share < MUCH;
  }
}
