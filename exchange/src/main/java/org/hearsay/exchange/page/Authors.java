package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Who wrote a page. */
final class Authors {
  private static final int MAX_AUTHORS = 8;

  /** Longer blocks are no bylines. */
  private static final int MAX_WORDS = 25;

  /** A block may have a byline among other words, if it has no more than these. */
  private static final int MANY_WORDS = 60;

  private static final int MAX_PARTS = 30;

  /** An element around a byline that has only so many more characters is one, too. */
  private static final int LITTLE_MORE = 4;

  private static final int DEPTH = 4;

  private Authors() {}

  /**
   * The names, with commas and a last "and" between them. What a line "By …" says goes before
   * metadata that name others.
   *
   * @param head the blocks around the headline
   * @param foot the last paragraph and the blocks behind it
   * @param outlet is no author
   */
  static Optional<String> of(
      Document page,
      List<Block> head,
      List<Block> foot,
      Metas metas,
      LinkedData data,
      ElementNames names,
      Optional<String> outlet) {
    List<String> others = new ArrayList<>(data.organizations());
    outlet.ifPresent(others::add);
    Optional<String> given =
        joined(data.authors(), others)
            .or(() -> joined(marked(page, names), others))
            .or(() -> joined(metas.all(Field.AUTHOR), others));
    Optional<String> line = line(head);
    if (line.isPresent() && given.filter(g -> haveOneInCommon(g, line.get())).isEmpty()) {
      return line;
    }
    return given.or(() -> linked(head)).or(() -> named(head, names)).or(() -> credit(foot));
  }

  private static boolean haveOneInCommon(String some, String others) {
    String key = Strings.key(others);
    return Stream.of(some.split(", | and ")).anyMatch(n -> key.contains(Strings.key(n)));
  }

  /** As microdata, RDFa and links have it. */
  private static List<String> marked(Document page, ElementNames names) {
    List<String> authors = new ArrayList<>();
    for (Element e : page.select("[itemprop~=author], [property~=author], [rel~=author]")) {
      if (names.isAmongComments(e) || authors.size() == MAX_AUTHORS) {
        continue;
      }
      Element name = e.selectFirst("[itemprop=name]");
      authors.add(Strings.clean((name == null ? e : name).text()));
    }
    return authors;
  }

  /** A line, or a part of one, such as "By Ana Prill, Political Editor". */
  private static Optional<String> line(List<Block> head) {
    for (Block block : head) {
      if (block.words() > MANY_WORDS) {
        continue;
      }
      Matcher line = Bylines.LED.matcher(block.text());
      if (block.words() <= MAX_WORDS && !block.isSentence() && line.matches()) {
        return joined(List.of(line.group("names")), List.of());
      }
      for (Element part : parts(block)) {
        Matcher inner = Bylines.LED.matcher(Strings.clean(part.text()));
        if (inner.matches()) {
          return joined(List.of(inner.group("names")), List.of());
        }
      }
    }
    return Optional.empty();
  }

  private static List<Element> parts(Block block) {
    return block.inner().getAllElements().stream().limit(MAX_PARTS).skip(1).toList();
  }

  /** Links to pages of authors, which stand together. */
  private static Optional<String> linked(List<Block> head) {
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
        return joined(authors, List.of());
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

  private static Optional<String> named(List<Block> head, ElementNames names) {
    for (Block block : head) {
      Matcher line = Bylines.NAMED.matcher(block.text());
      if (block.words() <= MAX_WORDS && isNamed(block, names) && line.matches()) {
        return joined(List.of(line.group("names")), List.of());
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

  /** A line at the end such as "(Reporting by Ana Prill)". */
  private static Optional<String> credit(List<Block> foot) {
    for (Block block : foot) {
      Matcher line = Bylines.CREDIT.matcher(block.text());
      if (block.words() <= MAX_WORDS && line.matches()) {
        return Stream.of("names", "dashed", "called")
            .flatMap(g -> Optional.ofNullable(line.group(g)).stream())
            .findFirst()
            .flatMap(n -> joined(List.of(n), List.of()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> joined(List<String> given, List<String> others) {
    Map<String, String> authors = new LinkedHashMap<>();
    List<String> no = others.stream().map(Strings::key).toList();
    for (String each : given) {
      String name = cleaned(each);
      String key = Strings.key(name);
      boolean known = authors.keySet().stream().anyMatch(a -> a.contains(key));
      if (Bylines.isAuthor(name) && !known && !no.contains(key)) {
        authors.put(key, name);
      }
    }
    List<String> names = authors.values().stream().limit(MAX_AUTHORS).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    int last = names.size() - 1;
    return Optional.of(
        last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last));
  }

  private static String cleaned(String author) {
    return author
        .replaceAll("(?i)^(?:by|written by|posted by|author:?|reported by)\\s+", "")
        .replaceAll("\\s+\\S*@\\S+$", "")
        .replaceAll("\\s*[|·•].*$", "")
        .replaceAll(
            "(?i),\\s+[^,]*\\b(?:reporter|correspondent|editor|writer|columnist|staff|bureau|desk)\\b.*$",
            "")
        .strip();
  }
}
