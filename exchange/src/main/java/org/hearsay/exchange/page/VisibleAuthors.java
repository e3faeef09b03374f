package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The authors that a page shows in lines around its headline and below its text. */
final class VisibleAuthors {
  /** Longer blocks are no bylines. */
  private static final int MAX_WORDS = 25;

  /** A block may have a byline among other words, if it has no more than these. */
  private static final int MANY_WORDS = 60;

  /** So short a line may end with a full stop: "By A. B. Prill Jr." */
  private static final int FEW_WORDS = 6;

  private static final int MAX_LENGTH = 600;

  private static final int MAX_PARTS = 30;

  private static final int DEPTH = 2;

  private VisibleAuthors() {}

  /** A line, or a part of one, such as "By Ana Prill, Political Editor". */
  static Optional<String> line(List<Block> head, List<String> others) {
    boolean lead = false;
    for (Block block : head) {
      if (!isShort(block, MANY_WORDS)) {
        continue;
      }
      boolean line =
          isShort(block, MAX_WORDS) && (!block.isSentence() || block.words() <= FEW_WORDS);
      Optional<String> found = lead ? names(Bylines.NAMED, block.text()) : Optional.<String>empty();
      if (found.isEmpty() && line) {
        found = names(Bylines.LED, block.text()).or(() -> dated(block));
      }
      if (found.isEmpty()) {
        found =
            parts(block).stream()
                .flatMap(p -> names(Bylines.LED, Strings.clean(p.text())).stream())
                .findFirst();
      }
      Optional<String> authors = found.flatMap(n -> Authors.joined(split(n), others));
      if (authors.isPresent()) {
        return authors;
      }
      lead = Bylines.LEAD.matcher(block.text()).matches();
    }
    return Optional.empty();
  }

  private static Optional<String> dated(Block block) {
    Matcher line = Bylines.DATED.matcher(block.text());
    return !block.isHeading()
            && line.matches()
            && !Bylines.OTHERS.matcher(line.group("before")).matches()
            && PublicationTime.read(line.group("before")).isPresent()
        ? Optional.of(line.group("names"))
        : Optional.empty();
  }

  private static boolean isShort(Block block, int words) {
    return block.words() <= words && block.text().length() <= MAX_LENGTH;
  }

  private static Optional<String> names(Pattern pattern, String text) {
    Matcher line = pattern.matcher(text);
    return line.matches() ? Optional.of(line.group("names")) : Optional.empty();
  }

  /** The names in a line, without what their bearers are called. */
  private static List<String> split(String names) {
    List<String> all = List.of(names.split(",? and | & |, "));
    List<String> authors = all.stream().filter(n -> !Bylines.isRole(n)).toList();
    return authors.isEmpty() ? all : authors;
  }

  /** A line such as "Ana Prill, Staff Writer". */
  static Optional<String> called(List<Block> head) {
    return head.stream()
        .filter(b -> isShort(b, MAX_WORDS))
        .flatMap(b -> names(Bylines.CALLED, b.text()).stream())
        .findFirst()
        .flatMap(n -> Authors.joined(List.of(n), List.of()));
  }

  private static List<Element> parts(Block block) {
    return block.inner().getAllElements().stream().limit(MAX_PARTS).skip(1).toList();
  }

  /** Links to pages of authors, which stand together. */
  static Optional<String> linked(List<Block> head) {
    for (Block block : head) {
      List<String> authors = new ArrayList<>();
      if (isShort(block, MAX_WORDS)) {
        for (Element link : block.inner().select("a[href]")) {
          if (Bylines.isPageOfAuthor(link.attr("href")) && !isOfOther(link)) {
            Matcher name = Bylines.NAMED.matcher(Strings.clean(link.text()));
            if (name.matches()) {
              authors.add(name.group("names"));
            }
          }
        }
      }
      if (!authors.isEmpty()) {
        return Authors.joined(authors, List.of());
      }
    }
    return Optional.empty();
  }

  /** Whether "edited by" or the like stands before the link. */
  private static boolean isOfOther(Element link) {
    Node before = link.previousSibling();
    return before instanceof TextNode text
        && Bylines.OTHERS.matcher(Strings.clean(text.text())).matches();
  }

  static Optional<String> named(List<Block> head, ElementNames names) {
    for (Block block : head) {
      if (isShort(block, MAX_WORDS) && isNamed(block, names)) {
        Optional<String> found = names(Bylines.NAMED, block.text());
        if (found.isPresent()) {
          return Authors.joined(List.of(found.get()), List.of());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an element around the block that holds no more, or its parent, is named so. */
  private static boolean isNamed(Block block, ElementNames names) {
    Element outer = block.element().parent();
    if (names.is(block.inner(), Role.BYLINE)
        || names.is(block.element(), Role.BYLINE)
        || outer != null && names.is(outer, Role.BYLINE)) {
      return true;
    }
    for (int i = 0; i < DEPTH && outer != null && outer.childrenSize() == 1; i++) {
      outer = outer.parent();
      if (outer != null && names.is(outer, Role.BYLINE)) {
        return true;
      }
    }
    return false;
  }

  /** A line at the end such as "(Reporting by Ana Prill)", or a name below the last paragraph. */
  static Optional<String> credit(List<Block> foot, List<String> others) {
    for (int i = 0; i < foot.size(); i++) {
      Block block = foot.get(i);
      String text = block.text();
      Optional<String> found =
          !isShort(block, MAX_WORDS)
              ? Optional.<String>empty()
              : names(Bylines.CREDIT, text)
                  .or(() -> names(Bylines.CALLED, text))
                  .or(
                      () ->
                          isBelow(foot.get(0), block)
                              ? names(Bylines.SIGNED, text)
                              : Optional.empty());
      if (found.isPresent()) {
        return Authors.joined(split(found.get()), others);
      }
    }
    return Optional.empty();
  }

  /** Whether the block stands beside the paragraph in the same element, and leads nowhere. */
  private static boolean isBelow(Block paragraph, Block block) {
    Element parent = block.element().parent();
    return !block.isLinks()
        && !block.isHeading()
        && (block.element().equals(paragraph.element())
            || parent != null
                && (parent.equals(paragraph.element().parent())
                    || parent.equals(paragraph.element())));
  }
}
