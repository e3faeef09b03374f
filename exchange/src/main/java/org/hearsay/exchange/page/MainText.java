package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the main text of a page: running text is told from links as in Kohlschütter, Fankhauser,
 * Nejdl (2010), summed up in the elements of the page; names of classes and semantic elements tell
 * where to look first.
 */
final class MainText {
  /** A named body is believed if it holds so much of the best element's running text. */
  private static final double NAMED = 0.3;

  /** So far above its text an element that is named as deck may stand. */
  private static final int DECK_DEPTH = 3;

  private static final double ARTICLE = 0.5;

  private static final double LITTLE_MORE = 1.3;

  /** One of several bodies stands for all if it holds so much of them. */
  private static final double MOST = 0.7;

  private final ElementNames names;
  private final Clutter clutter;
  private final Weights weights;
  private final List<Block> blocks;
  private final Optional<Block> headline;

  private MainText(
      ElementNames names, Clutter clutter, List<Block> blocks, Optional<Block> headline) {
    this.names = names;
    this.clutter = clutter;
    this.blocks = blocks;
    this.weights = Weights.of(blocks);
    this.headline = headline;
  }

  /**
   * What {@link MainText} finds.
   *
   * @param paragraphs from the deck on; none if there is no running text
   * @param teasers headlines among them that lead elsewhere
   */
  record Found(List<Block> paragraphs, int teasers) {
    Found {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Words of running text. */
    int words() {
      return paragraphs.stream().filter(Block::isProse).mapToInt(Block::words).sum();
    }
  }

  /**
   * Finds the main text among the blocks of a page.
   *
   * @param descriptions what the metadata say that the page is about
   */
  static Found of(
      Element root,
      List<Block> all,
      ElementNames names,
      Optional<Block> headline,
      List<String> descriptions) {
    Clutter clutter = new Clutter(names, Weights.of(all), root, headline.map(Block::inner));
    MainText text = new MainText(names, clutter, clutter.without(all), headline);
    Set<Element> region = Collections.newSetFromMap(new IdentityHashMap<>());
    region.addAll(text.region(root));
    int first = text.afterHeadline();
    Optional<Block> next = text.next(all);
    List<Block> deck = new ArrayList<>();
    List<Block> body = new ArrayList<>();
    for (Block block : text.blocks.subList(first, text.blocks.size())) {
      if (isIn(block.element(), region)) {
        body.add(block);
      } else if (body.isEmpty()
          && first > 0
          && (text.isDeck(block, descriptions) || next.equals(Optional.of(block)))) {
        deck.add(block);
      }
    }
    int teasers = (int) body.stream().filter(b -> b.isHeading() && b.isLinks()).count();
    deck.addAll(Paragraphs.of(body));
    return new Found(Paragraphs.distinct(deck), teasers);
  }

  private int afterHeadline() {
    for (int i = 0; i < blocks.size(); i++) {
      if (headline.isPresent() && blocks.get(i).equals(headline.get())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isIn(Element element, Set<Element> region) {
    for (Element at = element; at != null; at = at.parent()) {
      if (region.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private List<Element> region(Element root) {
    Element best = weights.best(root);
    List<Element> bodies = new ArrayList<>();
    List<Element> articles = new ArrayList<>();
    collect(root, bodies, articles);
    List<Element> named = largest(bodies);
    if (prose(named) > NAMED * weights.prose(best)) {
      Element around = around(named);
      return weights.prose(around) <= LITTLE_MORE * prose(named) ? List.of(around) : named;
    }
    Optional<Element> article = articles.stream().max(Comparator.comparing(weights::prose));
    return article.isPresent() && weights.prose(article.get()) > ARTICLE * weights.prose(best)
        ? List.of(weights.best(article.get()))
        : List.of(best);
  }

  /** The outermost elements named as bodies, and the articles. */
  private void collect(Element root, List<Element> bodies, List<Element> articles) {
    root.filter(
        (node, depth) -> {
          if (!(node instanceof Element element) || weights.prose(element) == 0) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (element.normalName().equals("article")) {
            articles.add(element);
          }
          boolean body = isMarkedBody(element) || names.is(element, Role.BODY);
          if (body && depth > 0 && !clutter.holds(element)) {
            bodies.add(element);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
  }

  private static boolean isMarkedBody(Element element) {
    return element.attr("itemprop").contains("articleBody")
        || element.attr("property").endsWith("articleBody");
  }

  /**
   * Of the bodies with the same names those that hold most; of those one, if it holds nearly all.
   */
  private List<Element> largest(List<Element> bodies) {
    Map<String, List<Element>> groups = new LinkedHashMap<>();
    bodies.forEach(b -> groups.computeIfAbsent(b.className(), c -> new ArrayList<>()).add(b));
    List<Element> group =
        groups.values().stream().max(Comparator.comparing(this::prose)).orElse(List.of());
    double most = MOST * prose(group);
    return group.stream()
        .filter(b -> weights.prose(b) > most)
        .findFirst()
        .map(List::of)
        .orElse(group);
  }

  /** Several bodies may be the posts of a ticker, whose headings stand beside them. */
  private static Element around(List<Element> bodies) {
    Element around = bodies.get(0);
    for (Element body : bodies) {
      Element at = around;
      while (!isIn(body, Set.of(at)) && at.parent() != null) {
        at = at.parent();
      }
      around = at;
    }
    return around;
  }

  private int prose(List<Element> elements) {
    return elements.stream().mapToInt(weights::prose).sum();
  }

  /** The running text that follows the headline at once. */
  private Optional<Block> next(List<Block> all) {
    int at = headline.map(all::indexOf).orElse(-1) + 1;
    return Optional.of(at)
        .filter(i -> i > 0 && i < all.size())
        .map(all::get)
        .filter(b -> b.isProse() && !Lines.stands(b.text(), Lines.Place.ANY))
        .filter(b -> !Lines.stands(b.text(), Lines.Place.HEAD));
  }

  private boolean isNamedDeck(Element element) {
    Element at = element;
    for (int i = 0; i < DECK_DEPTH && at != null; i++) {
      if (names.is(at, Role.DECK)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private boolean isDeck(Block block, List<String> descriptions) {
    if (block.words() < 5 || block.linkDensity() > 0.3) {
      return false;
    }
    return block.isHeading() || descriptions.contains(block.text()) || isNamedDeck(block.element());
  }
}
