package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/** Predicates and operators by the lemma of their heads. Read-only. */
final class EventLexicon {
  private static final EventLexicon STANDARD = new EventLexicon();

  private final Map<String, List<org.hearsay.event.Predicate>> predicates = new HashMap<>();
  private final Map<String, List<Operator>> operators = new HashMap<>();

  private EventLexicon() {
    NounSets sets = new NounSets();
    for (Lexicon.Row row : Lexicon.read(EventLexicon.class, "predicates.tsv", 7)) {
      var p = org.hearsay.event.Predicate.of(row, sets);
      predicates.computeIfAbsent(p.words().head(), k -> new ArrayList<>()).add(p);
    }
    for (Lexicon.Row row : Lexicon.read(EventLexicon.class, "operators.tsv", 5)) {
      Operator o = Operator.of(row);
      operators.computeIfAbsent(o.words().head(), k -> new ArrayList<>()).add(o);
    }
    // The sort is stable: rows of one weight keep the order of the file, special before general.
    predicates.values().forEach(l -> l.sort(Comparator.comparing(p -> -p.words().weight())));
    operators.values().forEach(l -> l.sort(Comparator.comparing(o -> -o.words().weight())));
  }

  static EventLexicon standard() {
    return STANDARD;
  }

  /** The rows whose words stand at the token, the best first. */
  List<org.hearsay.event.Predicate> predicates(Sentence sentence, Token token) {
    return predicates.getOrDefault(lemma(token), List.of()).stream()
        .filter(p -> p.words().match(sentence, token))
        .toList();
  }

  /** The first operator at the token that {@code fits}. */
  Optional<Operator> operator(Sentence sentence, Token token, Predicate<Operator> fits) {
    return operators.getOrDefault(lemma(token), List.of()).stream()
        .filter(o -> o.words().match(sentence, token))
        .filter(fits)
        .findFirst();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
