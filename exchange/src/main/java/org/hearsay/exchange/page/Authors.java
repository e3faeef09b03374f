package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page. */
final class Authors {
  private static final int MAX_LENGTH = 80;
  private static final int MAX_AUTHORS = 8;

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|al|bin|der|la|del|di|da|el|ten|af|av|dos) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,4}";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:[Bb][Yy]|[Aa]uthors?:?|[Ww]ritten by|[Rr]eport(?:ed|er|ing)?(?: by)?:?|[Ww]ords(?: by)?:?|[Tt]ext:|[Ss]tory by|[Pp]osted by)\\s+(?<names>"
              + NAME
              + "(?:(?:, | and | & |, and )"
              + NAME
              + "){0,4})(?<rest>.{0,160})");

  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?i)(?:admin|administrator|editor|web ?master|user|null|undefined|unknown|none|anonymous)");

  private Authors() {}

  /**
   * The names, with commas and a last "and" between them.
   *
   * @param outlet is no author
   */
  static Optional<String> of(
      Document page,
      List<Block> head,
      Metas metas,
      LinkedData data,
      ElementNames names,
      Optional<String> outlet) {
    return joined(data.authors(), outlet)
        .or(() -> joined(metas.all(Field.AUTHOR), outlet))
        .or(() -> joined(marked(page), outlet))
        .or(() -> named(head, names, outlet));
  }

  /** As microdata, RDFa and links have it. */
  private static List<String> marked(Document page) {
    List<String> authors = new ArrayList<>();
    for (Element e : page.select("[itemprop~=author], [property~=author], [rel~=author]")) {
      Element name = e.selectFirst("[itemprop=name]");
      authors.add(Strings.clean((name == null ? e : name).text()));
    }
    return authors;
  }

  private static Optional<String> named(
      List<Block> head, ElementNames names, Optional<String> outlet) {
    for (Block block : head) {
      Matcher line = LINE.matcher(block.text());
      if (block.words() <= 25 && line.matches()) {
        return joined(List.of(line.group("names")), outlet);
      }
    }
    for (Block block : head) {
      boolean byline =
          names.is(block.element(), Role.BYLINE)
              || block.element().parent() != null
                  && names.is(block.element().parent(), Role.BYLINE);
      if (byline && block.text().matches(NAME)) {
        return joined(List.of(block.text()), outlet);
      }
    }
    return Optional.empty();
  }

  static Optional<String> joined(List<String> given, Optional<String> outlet) {
    Map<String, String> authors = new LinkedHashMap<>();
    for (String each : given) {
      String name = cleaned(each);
      String key = Strings.key(name);
      boolean known = authors.keySet().stream().anyMatch(a -> a.contains(key));
      if (isName(name) && !known && !outlet.map(Strings::key).equals(Optional.of(key))) {
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
        .replaceAll("\\s+\\S+@\\S+$", "")
        .replaceAll("\\s*[|·•].*$", "")
        .strip();
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= MAX_LENGTH
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("://")
        && !name.contains("@")
        && !NO_AUTHOR.matcher(name).matches();
  }
}
