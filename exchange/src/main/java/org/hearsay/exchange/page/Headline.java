package org.hearsay.exchange.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Lines.Place;
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

  /** So near below the section's name stands the headline. */
  private static final int NEAR = 6;

  private static final int USUAL_SIZE = 3;

  private static final double FIRST = 0.5;
  private static final double NAMED = 0.2;

  /** Longer elements of the first level were never closed. */
  private static final int MAX_LENGTH = 300;

  /**
   * The heading that is most like the titles of the metadata, else of those that are of the first
   * level or named as headlines the last above the text, else the best of those titles.
   *
   * @param blocks all of the page
   * @param given titles from the metadata, without the outlet's name, the best first
   * @param element what the title element says, likewise; it may name but the section
   * @param sites keys of the names of the site, which are no headlines
   */
  static Optional<Headline> of(
      List<Block> blocks,
      List<String> given,
      List<String> element,
      Set<String> sites,
      ElementNames names) {
    List<String> titles = Stream.concat(given.stream(), element.stream()).distinct().toList();
    List<String> keys = titles.stream().map(Strings::key).filter(k -> !k.isEmpty()).toList();
    int text = firstOfText(blocks);
    int half = half(blocks);
    Block best = null;
    double most = 0;
    Block first = null;
    double likeliest = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.words() > MAX_WORDS || sites.contains(Strings.key(block.text()))) {
        continue;
      }
      boolean top = isTop(block.element());
      boolean named =
          names.is(block.inner(), Role.HEADLINE) || names.is(block.element(), Role.HEADLINE);
      if ((top || named) && block.words() >= MIN_WORDS && !block.isLinks()) {
        double likely = (top ? FIRST : NAMED) + (i < text ? 1 : i > half ? -1 : 0);
        if (likely > likeliest || likely == likeliest && i < text) {
          likeliest = likely;
          first = block;
        }
      }
      double score = score(block, keys, top, named, i > half);
      if (score > most) {
        most = score;
        best = block;
      }
    }
    if (best == null) {
      best = first == null ? aboveText(blocks) : first;
    }
    Optional<Block> found = Optional.ofNullable(best).map(b -> belowSection(blocks, b, given));
    return found
        .map(b -> new Headline(withoutLabel(b, names), found))
        .or(() -> titles.stream().findFirst().map(t -> new Headline(t, found)));
  }

  /** Where the running text begins. */
  private static int firstOfText(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isProse() && blocks.get(i).words() >= LONG) {
        return i;
      }
    }
    return blocks.size();
  }

  /** Behind which block half of the running text has passed. */
  private static int half(List<Block> blocks) {
    int all = blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum();
    int passed = 0;
    for (int i = 0; i < blocks.size(); i++) {
      passed += blocks.get(i).isProse() ? blocks.get(i).words() : 0;
      if (passed * 2 > all) {
        return i;
      }
    }
    return blocks.size();
  }

  /** A heading that no metadata give as title may name the section; the next is longer. */
  private static Block belowSection(List<Block> blocks, Block heading, List<String> given) {
    String key = Strings.key(heading.text());
    if (!Lines.stands(heading.text(), Place.SECTION)
        || given.stream().anyMatch(g -> Strings.key(g).equals(key))) {
      return heading;
    }
    int at = blocks.indexOf(heading);
    return blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + NEAR)).stream()
        .takeWhile(b -> !(b.isProse() && b.words() >= LONG))
        .filter(b -> b.isHeading() && b.words() >= MIN_END_WORDS && !b.isLinks())
        .findFirst()
        .orElse(heading);
  }

  /** The last heading, else the line in the largest or bold letters, above the running text. */
  private static @Nullable Block aboveText(List<Block> blocks) {
    Block heading = null;
    Block line = null;
    int largest = -1;
    for (Block block : blocks.subList(0, firstOfText(blocks))) {
      boolean title =
          block.words() >= MIN_END_WORDS
              && !block.isLinks()
              && !block.isSentence()
              && PublicationTime.read(block.text()).isEmpty()
              && !Bylines.LED.matcher(block.text()).matches();
      if (title && block.isHeading()) {
        heading = block;
      } else if (title && LARGE.contains(block.inner().normalName()) && size(block) >= largest) {
        largest = size(block);
        line = block;
      }
    }
    return heading == null ? line : heading;
  }

  /** As the font element counts, from 1 to 7; 3 is usual. */
  private static int size(Block block) {
    Element font = block.inner().closest("font[size]");
    String size = font == null ? "" : font.attr("size").strip();
    int given =
        size.matches("[1-7]")
            ? Integer.parseInt(size)
            : size.matches("[+][1-4]") ? USUAL_SIZE + size.charAt(1) - '0' : USUAL_SIZE;
    return given + (block.inner().closest("big") == null ? 0 : 1);
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

  private static double score(
      Block block, List<String> keys, boolean top, boolean named, boolean late) {
    boolean heading = top || named || block.isHeading();
    double score = 0;
    String own = keys.isEmpty() ? "" : Strings.key(block.text());
    for (String key : keys) {
      double alike =
          own.equals(key) ? 1 : isEndOf(own, key) ? AT_END : heading ? likeness(own, key) : 0;
      score = Math.max(score, alike);
    }
    // What stands in the second half of the running text is seldom its headline.
    if (score < (late ? AT_END : top ? ALIKE_FIRST : ALIKE)) {
      return 0;
    }
    return score + (top ? FIRST : heading ? NAMED : 0) - (block.isLinks() ? FIRST : 0);
  }

  /** A label within the heading, such as "Live", is named as such. */
  private static String withoutLabel(Block block, ElementNames names) {
    String text = block.text();
    for (Element part : block.element().getElementsByAttribute("class")) {
      String label = Strings.clean(part.text());
      boolean isLabel = label.length() < text.length() / 2;
      if (isLabel
          && !label.isEmpty()
          && (names.is(part, Role.CLUTTER) || names.is(part, Role.LABEL))) {
        if (text.startsWith(label)) {
          text = Strings.clean(text.substring(label.length()).replaceFirst("^[\\s:|·–-]+", ""));
        } else if (text.endsWith(label)) {
          text = Strings.clean(text.substring(0, text.length() - label.length()));
        }
      }
    }
    return text;
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
