package org.hearsay.exchange.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, in words. */
final class Weights {
  private static final double NEARLY = 0.85;

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "blockquote", "dd", "font", "span", "h1", "h2", "h3", "h4", "h5", "h6");

  private final IdentityHashMap<Element, Integer> words = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> balance = new IdentityHashMap<>();

  /** Counts the blocks into all elements around them. */
  static Weights of(List<Block> blocks) {
    Weights weights = new Weights();
    for (Block block : blocks) {
      int prose = block.isProse() ? block.words() : 0;
      int links = block.isLinks() ? block.words() : 0;
      if (prose + links > 0) {
        for (Element at = block.element(); at != null; at = at.parent()) {
          weights.words.merge(at, prose, Integer::sum);
          weights.balance.merge(at, prose - links, Integer::sum);
        }
      }
    }
    return weights;
  }

  /** Words of running text. */
  int prose(Element element) {
    return words.getOrDefault(element, 0);
  }

  /** Words of running text less words of lines that are links. */
  int balance(Element element) {
    return balance.getOrDefault(element, 0);
  }

  /** The innermost element whose balance is nearly the best; no single paragraph. */
  Element best(Element root) {
    int most = balance(root);
    for (Element at = heaviest(root); at != null; at = heaviest(at)) {
      most = Math.max(most, balance(at));
    }
    Element best = root;
    for (Element at = heaviest(root); at != null; at = heaviest(at)) {
      if (balance(at) >= NEARLY * most && !PARAGRAPHS.contains(at.normalName())) {
        best = at;
      }
    }
    return best;
  }

  private @org.jspecify.annotations.Nullable Element heaviest(Element parent) {
    Element best = null;
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (balance(child) > 0 && (best == null || balance(child) > balance(best))) {
        best = child;
      }
    }
    return best;
  }
}
