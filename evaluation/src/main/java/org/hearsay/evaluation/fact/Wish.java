package org.hearsay.evaluation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** Reads the optional fields of a fact; a field that is left out wishes for nothing. */
record Wish(JsonObject fact) {

  Optional<Wanted> words(String field) throws CorpusException {
    return anyOf(field).map(Wanted::new);
  }

  /** A string or a list of them. */
  Optional<List<String>> anyOf(String field) throws CorpusException {
    return fact.has(field) ? Optional.of(fact.oneOrMore(field)) : Optional.empty();
  }

  Optional<String> text(String field) throws CorpusException {
    return fact.has(field) ? Optional.of(fact.text(field)) : Optional.empty();
  }

  /** A list of wishes, all of which must come true. */
  List<Wanted> allOf(String field) throws CorpusException {
    List<Wanted> all = new ArrayList<>();
    if (fact.has(field)) {
      fact.alternatives(field).forEach(any -> all.add(new Wanted(any)));
    }
    return List.copyOf(all);
  }

  /** Whether there is no wish, or it comes true. */
  static boolean isMet(Optional<Wanted> wish, String text) {
    return wish.isEmpty() || wish.get().isIn(text);
  }
}
