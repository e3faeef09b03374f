package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Lexicon;
import org.jsoup.nodes.Element;

/**
 * Reads the roles of elements off the names of their classes and ids ({@code names.tsv}). An object
 * of this class belongs to one page; it remembers the names that it has seen there.
 */
final class ElementNames {
  /** Longer names are made by machines and say nothing. */
  private static final int MAX_LENGTH = 400;

  /** Where the classes are named by a machine, these attributes still say what is what. */
  private static final List<String> KEYS =
      List.of(
          "class", "id", "data-testid", "data-component", "data-gu-name", "data-qa", "data-name");

  private static final Map<String, List<Entry>> ENTRIES = entries();

  private final Map<String, Set<Role>> seen = new HashMap<>();

  /** A line of the table. */
  private record Entry(List<String> words, Role role) {
    boolean stands(List<String> name, int at) {
      return at + words.size() <= name.size() && name.subList(at, at + words.size()).equals(words);
    }
  }

  private static Map<String, List<Entry>> entries() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(ElementNames.class, "names.tsv", 2)) {
      List<String> words = List.of(row.text(1).split("-"));
      entries
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Entry(words, row.constant(0, Role.class)));
    }
    return entries;
  }

  boolean is(Element element, Role role) {
    return roles(element).contains(role);
  }

  Set<Role> roles(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    StringBuilder all = new StringBuilder();
    for (String key : KEYS) {
      String value = element.attr(key);
      if (!value.isEmpty()) {
        all.append(value).append(' ');
      }
    }
    String names = all.toString();
    return names.isEmpty() || names.length() > MAX_LENGTH
        ? Set.of()
        : seen.computeIfAbsent(names, ElementNames::read);
  }

  /** Whether the element stands among what readers wrote. */
  boolean isAmongComments(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (is(at, Role.COMMENTS) && !at.normalName().equals("body")) {
        return true;
      }
    }
    return false;
  }

  private static Set<Role> read(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : names.split("\\s+", -1)) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        for (Entry entry : ENTRIES.getOrDefault(words.get(i), List.of())) {
          if (entry.stands(words, i)) {
            roles.add(entry.role());
          }
        }
      }
    }
    return roles;
  }

  /** {@code ArticlePage-articleBody} is article, page, article, body. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean hump =
          !end
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (end || hump) {
        if (i > begin) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = hump ? i : i + 1;
      }
    }
    return words;
  }
}
