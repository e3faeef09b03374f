package org.hearsay.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;

/** Sets of nouns that the conditions of predicates name ({@code nouns.tsv}). */
final class NounSets {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final Map<String, Set<String>> sets = new HashMap<>();

  /**
   * @param own a user's sets, which take the place of ours of the same name
   */
  NounSets(List<Lexicon.Row> own) {
    Lexicon.read(NounSets.class, "nouns.tsv", 2).forEach(r -> sets.put(r.text(0), nouns(r)));
    Set<String> names = new HashSet<>();
    for (Lexicon.Row row : own) {
      String name = row.fields().get(0);
      if (!NAME.matcher(name).matches()) {
        throw row.error("expected a name in lower case, - between words, found \"" + name + "\"");
      }
      if (!names.add(name)) {
        throw row.error("expected a new name, found \"" + name + "\" again");
      }
      sets.put(name, nouns(row));
    }
  }

  private static Set<String> nouns(Lexicon.Row row) {
    Set<String> nouns = new HashSet<>(row.list(1));
    String text = row.text(1);
    if (nouns.isEmpty() || !text.equals(text.toLowerCase(Locale.ROOT))) {
      throw row.error("expected nouns in lower case, ; between them, found \"" + text + "\"");
    }
    return Set.copyOf(nouns);
  }

  Set<String> get(String name, Lexicon.Row asking) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw asking.error("expected a set of nouns.tsv, found {" + name + "}");
    }
    return set;
  }
}
