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

  private static final int MAX_PARTS = 30;

  /** An element around a byline that has only so many more characters is one, too. */
  private static final int LITTLE_MORE = 4;

  private static final int DEPTH = 4;

  private VisibleAuthors() {}

  /** A line, or a part of one, such as "By Ana Prill, Political Editor". */
  static Optional<String> line(List<Block> head, List<String> others) {
    boolean lead = false;
    for (Block block : head) {
      if (block.words() > MANY_WORDS) {
        continue;
      }
      boolean line =
          block.words() <= MAX_WORDS && (!block.isSentence() || block.words() <= FEW_WORDS);
      Optional<String> found = lead ? names(Bylines.NAMED, block.text()) : Optional.<String>empty();
      if (found.isEmpty() && line) {
        found = names(Bylines.LED, block.text()).or(() -> names(Bylines.DATED, block.text()));
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
        .filter(b -> b.words() <= MAX_WORDS)
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
      if (block.words() <= MAX_WORDS) {
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
      Matcher line = Bylines.NAMED.matcher(block.text());
      if (block.words() <= MAX_WORDS && isNamed(block, names) && line.matches()) {
        return Authors.joined(List.of(line.group("names")), List.of());
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Block block, ElementNames names) {
    Element at = block.inner();
    for (int i = 0; i < DEPTH && at != null; i++) {
      if (names.is(at, Role.BYLINE)) {
        return true;
      }
      Element up = at.parent();
      boolean more =
          i > 1 && up != null && up.text().length() > block.text().length() + LITTLE_MORE;
      at = more ? null : up;
    }
    return false;
  }

  /** A line at the end such as "(Reporting by Ana Prill)", or a name below the last paragraph. */
  static Optional<String> credit(List<Block> foot, List<String> others) {
    for (int i = 0; i < foot.size(); i++) {
      Block block = foot.get(i);
      String text = block.text();
      Optional<String> found =
          block.words() > MAX_WORDS
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
