package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param block where it stands on the page
 */
record Headline(String text, Optional<Block> block) {
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 45;

  /** A paragraph of so many words is of the text. */
  private static final int LONG = 15;

  private static final Set<String> LARGE = Set.of("b", "strong", "big", "font");

  private static final int MIN_END_WORDS = 4;

  private static final double AT_END = 0.95;

  /** So alike a heading must be what the metadata give as title. */
  private static final double ALIKE = 0.6;

  /**
   * Titles for search engines may say the same in other words than a heading of the first level.
   */
  private static final double ALIKE_FIRST = 0.35;

  private static final double FIRST = 0.5;
  private static final double NAMED = 0.2;

  /** Longer elements of the first level were never closed. */
  private static final int MAX_LENGTH = 300;

  /**
   * The heading that is most like the titles of the metadata, else the longest of those that are of
   * the first level or named as headlines, else the best of those titles.
   *
   * @param blocks all of the page
   * @param titles from the metadata, without the outlet's name, the best first
   * @param sites keys of the names of the site, which are no headlines
   */
  static Optional<Headline> of(
      List<Block> blocks, List<String> titles, Set<String> sites, ElementNames names) {
    List<String> keys = titles.stream().map(Strings::key).filter(k -> !k.isEmpty()).toList();
    Block best = null;
    double most = 0;
    List<Block> first = new ArrayList<>();
    for (Block block : blocks) {
      if (block.words() > MAX_WORDS || sites.contains(Strings.key(block.text()))) {
        continue;
      }
      boolean top = isTop(block.element());
      boolean named =
          names.is(block.inner(), Role.HEADLINE) || names.is(block.element(), Role.HEADLINE);
      if ((top || named) && block.words() >= MIN_WORDS) {
        first.add(block);
      }
      double score = score(block, keys, top, named);
      if (score > most) {
        most = score;
        best = block;
      }
    }
    if (best == null && first.isEmpty()) {
      best = aboveText(blocks);
    }
    if (best == null) {
      best =
          first.stream()
              .filter(b -> !b.isLinks())
              .max(
                  Comparator.comparing((Block b) -> isTop(b.element())).thenComparing(Block::words))
              .orElse(null);
    }
    Optional<Block> found = Optional.ofNullable(best);
    return found
        .map(b -> new Headline(withoutKicker(b, names), found))
        .or(() -> titles.stream().findFirst().map(t -> new Headline(t, found)));
  }

  /** The last heading, or line in large or bold letters, above the first long paragraph. */
  private static @Nullable Block aboveText(List<Block> blocks) {
    Block heading = null;
    Block line = null;
    for (Block block : blocks) {
      if (block.isProse() && block.words() >= LONG) {
        break;
      }
      boolean title = block.words() >= MIN_END_WORDS && !block.isLinks() && !block.isSentence();
      if (title && block.isHeading()) {
        heading = block;
      } else if (title && LARGE.contains(block.inner().normalName())) {
        line = block;
      }
    }
    return heading == null ? line : heading;
  }

  /** A heading of the first level, or marked up as the headline, or in such a one. */
  private static boolean isTop(Element element) {
    Element parent = element.parent();
    return isFirst(element)
        || parent != null && isFirst(parent) && parent.text().length() <= MAX_LENGTH;
  }

  private static boolean isFirst(Element element) {
    return element.normalName().equals("h1")
        || element.attr("itemprop").equals("headline")
        || element.attr("role").equals("heading") && element.attr("aria-level").equals("1");
  }

  private static double score(Block block, List<String> keys, boolean top, boolean named) {
    boolean heading = top || named || block.isHeading();
    double score = 0;
    String own = keys.isEmpty() ? "" : Strings.key(block.text());
    for (String key : keys) {
      double alike =
          own.equals(key) ? 1 : isEndOf(own, key) ? AT_END : heading ? likeness(own, key) : 0;
      score = Math.max(score, alike);
    }
    if (score < (top ? ALIKE_FIRST : ALIKE)) {
      return 0;
    }
    return score + (top ? FIRST : heading ? NAMED : 0) - (block.isLinks() ? FIRST : 0);
  }

  /** A label within the heading, such as "Live", is named as such. */
  private static String withoutKicker(Block block, ElementNames names) {
    for (Element part : block.element().getElementsByAttribute("class")) {
      String label = Strings.clean(part.text());
      boolean isLabel = label.length() < block.text().length() / 2;
      if (isLabel && !label.isEmpty() && names.is(part, Role.CLUTTER)) {
        String text = block.text();
        if (text.startsWith(label)) {
          return Strings.clean(text.substring(label.length()).replaceFirst("^[\\s:|·–-]+", ""));
        }
      }
    }
    return block.text();
  }

  /** Before or behind the headline a title has the outlet's name. */
  private static boolean isEndOf(String own, String key) {
    return own.split(" ").length >= MIN_END_WORDS && (key.startsWith(own) || key.endsWith(own));
  }

  /** F1 of the words. */
  private static double likeness(String one, String other) {
    Set<String> a = new HashSet<>(Arrays.asList(one.split(" ")));
    Set<String> b = new HashSet<>(Arrays.asList(other.split(" ")));
    int all = a.size() + b.size();
    a.retainAll(b);
    return a.size() < MIN_WORDS ? 0 : 2.0 * a.size() / all;
  }
}
