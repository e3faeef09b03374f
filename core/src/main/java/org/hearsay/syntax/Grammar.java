package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what a tree has and English has not. Each arc and each label is found by itself, so that a
 * tree can hold what no single sentence of the language does: an object with a preposition, a
 * number behind its noun, "had shot" without a participle. Relations as in the English guidelines
 * of Universal Dependencies.
 */
final class Grammar {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> FINITE_OR_BASE = Set.of("VB", "VBD", "VBP");
  private static final Set<String> BEFORE_NOUN = Set.of("det", "nummod");
  private static final Set<String> NAME_BEHIND = Set.of("flat", "appos", "compound");

  /** Prepositions of a gerund that tells what the object before it does or did. */
  private static final Set<String> CONTROLLING = Set.of("of", "for", "from");

  private final List<Token> tokens;

  private Grammar(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mended(List<Token> tokens) {
    Grammar grammar = new Grammar(tokens);
    tokens.stream().filter(t -> t.is("flat")).forEach(grammar::name);
    for (int i = 0; i < tokens.size(); i++) {
      if (grammar.tokens.get(i).head() >= 0) {
        grammar.mend(grammar.tokens.get(i), grammar.tokens.get(grammar.tokens.get(i).head()));
      }
    }
    return isTree(grammar.tokens) ? grammar.tokens : tokens;
  }

  private void mend(Token t, Token head) {
    if (t.is("case") && head.isVerb() || BEFORE_NOUN.contains(t.deprel()) && isFarBehind(t, head)) {
      nounBehind(t).ifPresent(n -> hang(t, n.index(), t.deprel()));
    } else if (NAME_BEHIND.contains(t.deprel()) && isTitle(head, t)) {
      hang(t, head.head(), head.deprel());
      entitle(t, head);
    } else if ((t.is("obl") || t.is("obj")) && isBeforeTo(t, head)) {
      hang(t, head.head(), t.deprel());
    } else if ((t.is("obj") || t.is("iobj")) && marker(t, "case") >= 0) {
      hang(t, t.head(), "obl");
    } else if (SUBJECTS.contains(t.deprel()) && marker(t, "case") >= 0) {
      hang(t, t.head(), "obl");
    } else if (SUBJECTS.contains(t.deprel()) && isPartOfSubject(t)) {
      hang(t, nextSubject(t).orElseThrow().index(), "compound");
    } else if (SUBJECTS.contains(t.deprel()) && isTitleOfSubject(t)) {
      entitle(nextSubject(t).orElseThrow(), t);
    } else if (SUBJECTS.contains(t.deprel()) && isObject(t, head)) {
      hang(t, t.head(), "obj");
    } else if (SUBJECTS.contains(t.deprel()) && isBeforeMarker(t, head)) {
      hang(t, head.head(), "obj");
    } else if (t.is("ccomp") && isBehindPreposition(t)) {
      hang(t, t.head(), "advcl");
    } else if (t.is("acl") && isControlled(t, head)) {
      hang(t, head.head(), "advcl");
    } else if (t.relation().equals("nmod") && isAgentOfNoun(t, head)) {
      hang(t, head.head(), "nmod");
    } else if (t.is("aux") && t.lemma().equals("have") && isParticiple(t, head)) {
      tokens.set(head.index(), head.tagged("VBN"));
    }
  }

  /** The words of a name have one kind. */
  private void name(Token given) {
    Token t = tokens.get(given.index());
    Token head = tokens.get(t.head());
    if (head.upos().equals("PROPN") && head.name() == NameTag.NONE) {
      NameTag name = isUntaggedPerson(t, head) ? NameTag.PERSON : t.name();
      tokens.set(head.index(), head.named(name));
      tokens.set(t.index(), t.named(name));
    } else if (isRestOfName(t, head)) {
      tokens.set(t.index(), t.named(head.name()));
    }
  }

  private void hang(Token t, int head, String deprel) {
    tokens.set(t.index(), tokens.get(t.index()).under(head, deprel));
  }

  /** Hangs a title under a name, and what was hung on the title as a part of the name. */
  private void entitle(Token name, Token title) {
    hang(title, name.index(), "nmod:desc");
    for (Token t : List.copyOf(tokens)) {
      if (t.head() == title.index() && t.is("flat") && t.index() > name.index()) {
        hang(t, name.index(), "flat");
      }
    }
  }

  /**
   * Whether two words that the tagger does not know are a person by what their phrase is about, or
   * by the noun right before them: "the poet Petra Novak".
   */
  private boolean isUntaggedPerson(Token t, Token head) {
    return t.name() == NameTag.NONE
        && t.upos().equals("PROPN")
        && (head.entity() == EntityType.PERSON || isBehindPerson(head));
  }

  private boolean isBehindPerson(Token name) {
    Token noun = tokens.get(Math.max(0, name.head()));
    return name.is("appos")
        && name.index() == noun.index() + 1
        && noun.isNoun()
        && noun.entity() == EntityType.PERSON;
  }

  /** Whether a word that the tagger does not know continues a person's name. */
  private static boolean isRestOfName(Token t, Token head) {
    return t.upos().equals("PROPN")
        && t.name() == NameTag.NONE
        && head.upos().equals("PROPN")
        && head.name() == NameTag.PERSON
        && t.index() > head.index();
  }

  private static boolean isFarBehind(Token t, Token head) {
    return t.index() > head.index() + 1;
  }

  /** The head of the noun phrase that follows. */
  private Optional<Token> nounBehind(Token t) {
    for (int i = t.index() + 1; i < tokens.size() && !tokens.get(i).is("punct"); i++) {
      Token n = tokens.get(i);
      if (n.isVerb()) {
        break;
      }
      boolean top = n.head() < t.index() || n.head() > i && !tokens.get(n.head()).isNominal();
      if (n.isNominal() && top) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  /** "Minister Ana Petrova": the name is the head, the title describes it. "Ana" is none. */
  private static boolean isTitle(Token title, Token name) {
    return name.index() == title.index() + 1
        && name.name() == NameTag.PERSON
        && title.name() == NameTag.NONE
        && (title.entity() != EntityType.PERSON || name.entity() == EntityType.PERSON)
        && title.isNoun();
  }

  /** "called on Sudan [to release]": what stands between a verb and "to" belongs to the verb. */
  private boolean isBeforeTo(Token t, Token infinitive) {
    int to = marker(infinitive, "mark");
    return to > t.index()
        && tokens.get(to).lemma().equals("to")
        && infinitive.head() >= 0
        && infinitive.head() < t.index()
        && tokens.get(infinitive.head()).isVerb();
  }

  /** "US President Donald Trump": what stands before a subject without a comma is part of it. */
  private boolean isPartOfSubject(Token t) {
    return t.isNoun()
        && nextSubject(t)
            .filter(
                s ->
                    tokens.subList(t.index(), s.index()).stream()
                        .allMatch(w -> w.upos().equals("PROPN")))
            .isPresent();
  }

  /** "Opposition leader [Marta Soler]", both read as the subject. */
  private boolean isTitleOfSubject(Token t) {
    return nextSubject(t).filter(s -> isTitle(t, s)).isPresent();
  }

  private Optional<Token> nextSubject(Token t) {
    return tokens.stream()
        .filter(s -> s.index() > t.index() && s.head() == t.head() && s.head() > s.index())
        .filter(s -> SUBJECTS.contains(s.deprel()))
        .findFirst();
  }

  /** Behind a verb that has its subject before it, and no object. */
  private boolean isObject(Token t, Token verb) {
    return verb.isVerb()
        && t.index() > verb.index()
        && !has(verb, "obj")
        && tokens.stream()
            .anyMatch(
                o ->
                    o.head() == verb.index()
                        && SUBJECTS.contains(o.deprel())
                        && o.index() < verb.index());
  }

  /** "accused [the group] of bombing": no subject stands before the preposition of its verb. */
  private boolean isBeforeMarker(Token t, Token head) {
    if (head.head() < 0 || head.head() >= t.index() || !tokens.get(head.head()).isVerb()) {
      return false;
    }
    int mark = Math.max(marker(head, "case"), marker(head, "mark"));
    return mark > t.index()
        && tokens.get(mark).xpos().equals("IN")
        && (head.has("VerbForm=Ger") || head.isNominal())
        && !has(head, "cop")
        && !has(tokens.get(head.head()), "obj");
  }

  /** "accused the group [of having bombed the port]" */
  private boolean isBehindPreposition(Token clause) {
    int mark = marker(clause, "mark");
    return mark >= 0 && Set.of("of", "from").contains(tokens.get(mark).lemma());
  }

  /** "accused the group [of bombing the port]": of an act of those who are the object. */
  private boolean isControlled(Token gerund, Token object) {
    int mark = marker(gerund, "mark");
    boolean acts =
        object.entity() == EntityType.PERSON
            || object.entity() == EntityType.ORGANIZATION
            || object.entity() == EntityType.PLACE && object.upos().equals("PROPN");
    return object.is("obj")
        && acts
        && gerund.has("VerbForm=Ger")
        && mark >= 0
        && CONTROLLING.contains(tokens.get(mark).lemma());
  }

  /** "the kidnapping of engineers [by rebels]": of the act, not of the engineers. */
  private boolean isAgentOfNoun(Token t, Token head) {
    int by = marker(t, "case");
    int of = marker(head, "case");
    return by > head.index()
        && tokens.get(by).lemma().equals("by")
        && head.is("nmod")
        && of >= 0
        && tokens.get(of).lemma().equals("of")
        && tokens.get(head.head()).entity() == EntityType.EVENT;
  }

  private static boolean isParticiple(Token have, Token verb) {
    return verb.index() > have.index() && verb.isVerb() && FINITE_OR_BASE.contains(verb.xpos());
  }

  private boolean has(Token head, String relation) {
    return tokens.stream().anyMatch(t -> t.head() == head.index() && t.is(relation));
  }

  /** The last word with the relation before the word that it hangs on; -1 for none. */
  private int marker(Token of, String relation) {
    for (int i = of.index() - 1; i >= 0; i--) {
      if (tokens.get(i).head() == of.index() && tokens.get(i).is(relation)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTree(List<Token> tokens) {
    for (Token t : tokens) {
      int steps = 0;
      for (int h = t.head(); h >= 0; h = tokens.get(h).head()) {
        if (++steps > tokens.size()) {
          return false;
        }
      }
    }
    return true;
  }
}
