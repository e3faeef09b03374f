package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page. */
final class Authors {
  private static final int MAX_AUTHORS = 8;

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
            .or(() -> joined(metas.all(Field.AUTHOR), others))
            .or(() -> joined(metas.labelled("Written by"), others));
    Optional<String> line = VisibleAuthors.line(head, others);
    Optional<String> linked = VisibleAuthors.linked(head);
    if (line.isPresent() && given.filter(g -> haveOneInCommon(g, line.get())).isEmpty()) {
      return line;
    }
    // Metadata often name the first of several only.
    return line.filter(l -> given.filter(g -> names(l).containsAll(names(g))).isPresent())
        .or(() -> linked.filter(l -> given.filter(g -> names(l).containsAll(names(g))).isPresent()))
        .or(() -> given)
        .or(() -> linked)
        .or(() -> VisibleAuthors.named(head, names))
        .or(() -> VisibleAuthors.called(head))
        .or(() -> VisibleAuthors.credit(foot, others));
  }

  private static boolean haveOneInCommon(String some, String others) {
    String key = Strings.key(others);
    return names(some).stream().anyMatch(key::contains);
  }

  /** The keys of joined names. */
  private static Set<String> names(String joined) {
    return Stream.of(joined.split(", | and ")).map(Strings::key).collect(Collectors.toSet());
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

  /**
   * The names as one text; none if none of them is an author's.
   *
   * @param others who are no authors
   */
  static Optional<String> joined(List<String> given, List<String> others) {
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
        .replaceAll("\\s+Special$", "")
        .replaceAll(
            "(?i),\\s+[^,]*\\b(?:reporter|correspondent|editor|writer|columnist|staff|bureau|desk)\\b.*$",
            "")
        .strip();
  }
}
