package org.hearsay.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Lexicon;

/** Sets of nouns that the conditions of predicates name ({@code nouns.tsv}). */
final class NounSets {
  private final Map<String, Set<String>> sets = new HashMap<>();

  NounSets() {
    for (Lexicon.Row row : Lexicon.read(NounSets.class, "nouns.tsv", 2)) {
      sets.put(row.text(0), Set.copyOf(new java.util.LinkedHashSet<>(row.list(1))));
    }
  }

  Set<String> get(String name, Lexicon.Row asking) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw asking.error("expected a set of nouns.tsv, found {" + name + "}");
    }
    return set;
  }
}
