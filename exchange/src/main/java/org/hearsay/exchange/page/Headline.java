package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline of a page.
 *
 * @param block where it stands on the page
 */
record Headline(String text, Optional<Block> block) {
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 45;

  /** So alike a heading must be what the metadata give as title. */
  private static final double ALIKE = 0.6;

  /**
   * The heading that is most like the titles of the metadata, else the only one of the first level,
   * else the best of those titles.
   *
   * @param blocks all of the page
   * @param titles from the metadata, without the outlet's name, the best first
   */
  static Optional<Headline> of(List<Block> blocks, List<String> titles) {
    List<String> keys = titles.stream().map(Strings::key).filter(k -> !k.isEmpty()).toList();
    Block best = null;
    double most = 0;
    List<Block> first = new ArrayList<>();
    for (Block block : blocks) {
      if (block.words() > MAX_WORDS) {
        continue;
      }
      boolean top = isTop(block.element());
      if (top && block.words() >= MIN_WORDS) {
        first.add(block);
      }
      double score = score(block, keys, top);
      if (score > most) {
        most = score;
        best = block;
      }
    }
    if (best == null && first.size() == 1) {
      best = first.get(0);
    }
    Optional<Block> found = Optional.ofNullable(best);
    return found
        .map(b -> new Headline(b.text(), found))
        .or(() -> titles.stream().findFirst().map(t -> new Headline(t, found)));
  }

  /** A heading of the first level, or marked up as the headline. */
  private static boolean isTop(Element element) {
    return element.normalName().equals("h1")
        || element.attr("itemprop").equals("headline")
        || element.attr("role").equals("heading") && element.attr("aria-level").equals("1");
  }

  private static double score(Block block, List<String> keys, boolean top) {
    double score = 0;
    String own = "";
    for (String key : keys) {
      if (own.isEmpty()) {
        own = Strings.key(block.text());
      }
      score = Math.max(score, own.equals(key) ? 1 : top ? likeness(own, key) : 0);
    }
    if (score < ALIKE) {
      return 0;
    }
    boolean heading = top || block.isHeading();
    return score + (top ? 0.3 : heading ? 0.1 : 0) - (block.isLinks() ? 0.5 : 0);
  }

  /** The share of the shorter one's words that both have. */
  private static double likeness(String one, String other) {
    Set<String> a = new HashSet<>(Arrays.asList(one.split(" ")));
    Set<String> b = new HashSet<>(Arrays.asList(other.split(" ")));
    int smaller = Math.min(a.size(), b.size());
    a.retainAll(b);
    return smaller < MIN_WORDS ? 0 : (double) a.size() / smaller;
  }
}
