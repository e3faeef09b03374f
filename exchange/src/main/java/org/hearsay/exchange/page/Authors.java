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

  /** What may follow the names: a role, an outlet, a place, a date, an address. */
  private static final String REST =
      "(?:\\s*[,|/·•»–—(-].*|\\s+(?:in|for|at|of)\\s+.*|\\s+\\d.*|\\s+\\S+@\\S+.*)?";

  private static final Pattern NAMES =
      Pattern.compile("(?<names>" + NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,4})" + REST);

  private static final Pattern LINE =
      Pattern.compile(
          "(?:[Bb][Yy]|[Aa]uthors?:?|[Ww]ritten by|[Rr]eport(?:ed|er|ing)?(?: by)?:?|[Ww]ords(?: by)?:?|[Tt]ext:|[Ss]tory by|[Pp]osted by)\\s+(?<names>"
              + NAME
              + "(?:(?:, | and | & |, and )"
              + NAME
              + "){0,4})"
              + REST);

  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?i)(?:admin|administrator|super user|guest|staff writer account|editor|web ?master|user|null|undefined|unknown|none|anonymous)");

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
    List<String> others = new ArrayList<>(data.organizations());
    outlet.ifPresent(others::add);
    return joined(data.authors(), others)
        .or(() -> joined(marked(page, names), others))
        .or(() -> joined(metas.all(Field.AUTHOR), others))
        .or(() -> line(head))
        .or(() -> named(head, names));
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

  /** A line such as "By Ana Prill, Political Editor". */
  private static Optional<String> line(List<Block> head) {
    for (Block block : head) {
      Matcher line = LINE.matcher(block.text());
      if (block.words() <= 25 && !block.isSentence() && line.matches()) {
        return joined(List.of(line.group("names")), List.of());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(List<Block> head, ElementNames names) {
    for (Block block : head) {
      boolean byline =
          names.is(block.element(), Role.BYLINE)
              || block.element().parent() != null
                  && names.is(block.element().parent(), Role.BYLINE);
      Matcher line = NAMES.matcher(block.text());
      if (byline && block.words() <= 25 && line.matches() && line.group("names").contains(" ")) {
        return joined(List.of(line.group("names")), List.of());
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
      if (isName(name) && !known && !no.contains(key)) {
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
        .replaceAll(
            "(?i),\\s+[^,]*\\b(?:reporter|correspondent|editor|writer|columnist|staff|bureau|desk)\\b.*$",
            "")
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
