package org.hearsay.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;

/**
 * Predicates and operators by the lemma of their heads: those that come with Hearsay, and a user's
 * own over them. Read-only, shared between threads.
 *
 * <p>Ours only propose: the model decides. A user's line counts wherever its words and conditions
 * hold. Within each, the longest words are tried first; a user's are tried before ours, and where a
 * user has a line for a predicate and its part of speech, none of ours for the same counts.
 */
public final class EventLexicon {
  private static final EventLexicon STANDARD = new EventLexicon(OntologyFolder.NONE);

  private final Map<String, List<org.hearsay.event.Predicate>> predicates = new HashMap<>();
  private final Map<String, List<Operator>> operators = new HashMap<>();
  private final Set<String> users = new HashSet<>();

  private EventLexicon(OntologyFolder own) {
    Kinds kinds = new Kinds(own.types());
    NounSets sets = new NounSets(own.nouns());
    for (Lexicon.Row row : own.predicates()) {
      add(org.hearsay.event.Predicate.of(row, sets, kinds, true));
    }
    for (Lexicon.Row row : own.operators()) {
      add(Operator.of(row, true));
    }
    users.addAll(predicates.keySet());
    users.addAll(operators.keySet());
    Set<Words> replaced = new HashSet<>();
    predicates.values().forEach(l -> l.forEach(p -> replaced.add(p.words())));
    for (Lexicon.Row row : Lexicon.read(EventLexicon.class, "predicates.tsv", 7)) {
      var p = org.hearsay.event.Predicate.of(row, sets, kinds, false);
      if (!replaced.contains(p.words())) {
        add(p);
      }
    }
    replaced.clear();
    operators.values().forEach(l -> l.forEach(o -> replaced.add(o.words())));
    for (Lexicon.Row row : Lexicon.read(EventLexicon.class, "operators.tsv", 5)) {
      Operator o = Operator.of(row, false);
      if (!replaced.contains(o.words())) {
        add(o);
      }
    }
    // The sort is stable: rows of one weight keep the order of the file, special before general.
    predicates
        .values()
        .forEach(
            l ->
                l.sort(
                    Comparator.comparing((org.hearsay.event.Predicate p) -> !p.line().users())
                        .thenComparing(p -> -p.words().weight())));
    operators
        .values()
        .forEach(
            l ->
                l.sort(
                    Comparator.comparing((Operator o) -> !o.line().users())
                        .thenComparing(o -> -o.words().weight())));
  }

  private void add(org.hearsay.event.Predicate p) {
    predicates.computeIfAbsent(p.words().head(), k -> new ArrayList<>()).add(p);
  }

  private void add(Operator o) {
    operators.computeIfAbsent(o.words().head(), k -> new ArrayList<>()).add(o);
  }

  /** What comes with Hearsay. */
  public static EventLexicon standard() {
    return STANDARD;
  }

  /**
   * A user's tables over what comes with Hearsay: any of {@code types.tsv}, {@code nouns.tsv},
   * {@code predicates.tsv}, {@code operators.tsv} ({@code docs/use/ontology.md}).
   *
   * @throws LexiconException which names the file, and the line if one is wrong; if the folder is
   *     missing, has none of these files, or any other
   */
  public static EventLexicon with(Path folder) {
    return new EventLexicon(OntologyFolder.read(folder));
  }

  /** Whether a word stands there that is the head of a user's line. */
  boolean hasUsers(Sentence sentence) {
    return !users.isEmpty() && sentence.tokens().stream().anyMatch(t -> users.contains(lemma(t)));
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

  /** The support verb over a noun: "hold talks", "talks were held". */
  Optional<Token> carrier(Sentence sentence, Token noun) {
    boolean argument = noun.is("obj") || noun.is("nsubj:pass") || noun.is("obl");
    if (!argument) {
      return Optional.empty();
    }
    return sentence
        .head(noun)
        .filter(Token::isVerb)
        .filter(v -> operator(sentence, v, Operator::carriesNouns).isPresent());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
