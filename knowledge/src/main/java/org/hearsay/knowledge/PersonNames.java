package org.hearsay.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.entity.Spelling;
import org.hearsay.text.Lexicon;

/** The forms under which a person's name is looked up. */
public final class PersonNames {
  private static final Set<String> PARTICLES = new HashSet<>();
  private static final Set<String> FAMILY_FIRST = new HashSet<>();

  static {
    for (Lexicon.Row row : Lexicon.read(PersonNames.class, "person-names.tsv", 2)) {
      switch (row.text(0)) {
        case "particle" -> PARTICLES.add(row.text(1));
        case "family-first" -> FAMILY_FIRST.add(row.text(1));
        default -> throw row.error("expected particle or family-first, found " + row.text(0));
      }
    }
  }

  private PersonNames() {}

  /** A name without accents, case, points and middle initials. */
  public static String key(String name) {
    return PlaceNames.key(name).replaceAll("(?<=\\S )\\p{L} (?=\\S)", "");
  }

  /** What spellings of one name share; see {@link Spelling#outline}. */
  public static String outline(String key) {
    return Spelling.outline(key);
  }

  /**
   * Keys of what may stand for the name alone: {@code leyen} and {@code von der leyen}.
   *
   * @param states whose citizen it is, ISO 3166-1 alpha-3
   */
  public static Set<String> surnames(String name, Set<String> states) {
    List<String> words = List.of(key(name).split(" ", -1));
    if (words.size() < 2) {
      return Set.of();
    }
    if (states.stream().anyMatch(FAMILY_FIRST::contains)) {
      return Set.of(words.get(0));
    }
    Set<String> surnames = new LinkedHashSet<>();
    int begin = words.size() - 1;
    surnames.add(words.get(begin));
    while (begin > 1 && PARTICLES.contains(words.get(begin - 1))) {
      begin--;
    }
    surnames.add(String.join(" ", words.subList(begin, words.size())));
    return surnames;
  }
}
