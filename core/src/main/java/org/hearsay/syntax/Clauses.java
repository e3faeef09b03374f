package org.hearsay.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who does it: subjects of verbs, own or shared, passives and their agents. */
public final class Clauses {
  private static final int MAX_STEPS = 5;

  /** Prepositions before a gerund whose subject is the object of the verb above. */
  private static final Set<String> CONTROLLING = Set.of("of", "for", "from");

  private Clauses() {}

  /**
   * The head of the verb's subject as the sentence writes it: its own, else the one that it shares
   * by control or coordination, else the noun that it modifies. Of a passive that is who undergoes
   * it.
   */
  public static Optional<Token> subject(Sentence sentence, Token verb) {
    Token v = verb;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Token> own = ownSubject(sentence, v);
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> head = sentence.head(v);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      switch (v.relation()) {
        case "acl" -> {
          Optional<Token> main =
              isFreeParticiple(sentence, v) ? verbAbove(sentence, head.get()) : Optional.empty();
          if (main.isEmpty()) {
            return head;
          }
          v = main.get();
          continue;
        }
        case "xcomp", "advcl" -> {
          boolean controlled = v.is("xcomp") || isBehindPreposition(sentence, v);
          Optional<Token> object = sentence.child(head.get(), "obj");
          if (controlled && object.isPresent() && v.index() > object.get().index()) {
            return object;
          }
        }
        case "conj", "ccomp", "parataxis", "dep" -> {
          if (v.is("ccomp") && v.has("VerbForm=Fin")) {
            return Optional.empty();
          }
        }
        default -> {
          return Optional.empty();
        }
      }
      v = head.get();
    }
    return Optional.empty();
  }

  /** The nearest before the verb, where a parser finds several; else any. */
  private static Optional<Token> ownSubject(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(t -> t.is("nsubj") || t.is("nsubj:pass"))
        .reduce((a, b) -> b.index() < verb.index() ? b : a)
        .or(() -> sentence.child(verb, "csubj"));
  }

  /** ", accusing them": behind a comma a participle goes with the clause, not with the noun. */
  private static boolean isFreeParticiple(Sentence sentence, Token v) {
    return v.is("acl")
        && v.has("VerbForm=Ger")
        && v.index() > 0
        && sentence.token(v.index() - 1).text().equals(",");
  }

  /** "accused X of bombing", "praised X for releasing", "kept X from going": X does it. */
  private static boolean isBehindPreposition(Sentence sentence, Token v) {
    return v.is("advcl")
        && sentence
            .child(v, "mark")
            .map(m -> CONTROLLING.contains(m.lemma().toLowerCase(Locale.ROOT)))
            .orElse(false);
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token token) {
    Token t = token;
    while (t.head() >= 0) {
      t = sentence.token(t.head());
      if (t.isVerb()) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** Whether the verb is a passive, a bare past participle behind a noun included. */
  public static boolean isPassive(Sentence sentence, Token verb) {
    boolean participle = verb.has("VerbForm=Part") && verb.has("Tense=Past");
    return sentence.hasChild(verb, "aux:pass", "nsubj:pass")
        || (participle && verb.is("acl"))
        || (participle
            && verb.is("conj")
            && !sentence.hasChild(verb, "nsubj", "aux")
            && sentence.head(verb).map(h -> isPassive(sentence, h)).orElse(false));
  }

  /** The "by" phrase of a passive. */
  public static Optional<Token> agent(Sentence sentence, Token verb) {
    return oblique(sentence, verb, "by");
  }

  /** The first oblique or nominal modifier with the preposition. */
  private static Optional<Token> oblique(Sentence sentence, Token head, String preposition) {
    return sentence.children(head).stream()
        .filter(
            t -> t.relation().equals("obl") || t.relation().equals("nmod") && !t.is("nmod:poss"))
        .filter(t -> NounPhrases.preposition(sentence, t).equals(preposition))
        .findFirst();
  }

  /** What a relative pronoun stands for, if the token is one; else the token itself. */
  public static Token antecedent(Sentence sentence, Token token) {
    boolean relative =
        token.has("PronType=Rel")
            || token.lemma().equals("that")
                && token.relation().equals("nsubj")
                && token.head() > token.index();
    if (!relative) {
      return token;
    }
    return sentence
        .head(token)
        .filter(v -> v.relation().equals("acl"))
        .flatMap(sentence::head)
        .orElse(token);
  }

  /** Whether "not", "never" or the like stands at the verb. */
  public static boolean isNegated(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            t ->
                switch (t.lemma()) {
                  case "nor", "neither" -> t.relation().equals("cc");
                  case "not", "never", "n't", "no" ->
                      t.upos().equals("PART")
                          || t.upos().equals("ADV")
                          || t.is("det")
                          || t.is("advmod");
                  default -> false;
                });
  }
}
