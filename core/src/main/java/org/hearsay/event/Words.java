package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/**
 * The words of a lexicon's predicate: a head, and what must depend on it.
 *
 * @param before modifiers that stand before a noun ("death" of "death sentence")
 * @param after particles and prepositions
 */
record Words(Pos pos, String head, List<String> before, List<String> after) {
  /** Part of speech of the head. */
  enum Pos {
    VERB,
    NOUN,
    ADJ
  }

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "on", "to", "for", "with", "against", "between", "by", "from", "in", "into", "at",
          "over", "about", "after", "upon", "off", "out", "up", "down", "around", "under",
          "without", "through", "toward", "towards", "away", "back", "before", "among", "across",
          "as");

  static Words of(Lexicon.Row row, int predicate, int pos) {
    String text = row.text(predicate);
    List<String> words = List.of(text.split(" ", -1));
    if (words.contains("") || !text.equals(text.toLowerCase(Locale.ROOT))) {
      throw row.error("expected words in lower case, a space between them, found \"" + text + "\"");
    }
    Pos kind = row.constant(pos, Pos.class);
    int head = 0;
    if (kind == Pos.NOUN) {
      head = words.size() - 1;
      while (head > 0 && PREPOSITIONS.contains(words.get(head))) {
        head--;
      }
    }
    return new Words(
        kind, words.get(head), words.subList(0, head), words.subList(head + 1, words.size()));
  }

  /** Longer first; of two alike, the one with a modifier. */
  int weight() {
    return 2 * (before.size() + after.size()) + (before.isEmpty() ? 0 : 1);
  }

  /** Whether all words stand at {@code token}. */
  boolean match(Sentence sentence, Token token) {
    boolean kind =
        switch (pos) {
          case VERB -> token.isVerb();
          case NOUN -> token.isNoun();
          case ADJ -> token.upos().equals("ADJ") || token.isVerb() && token.has("VerbForm=Part");
        };
    return kind
        && before.stream().allMatch(w -> hasModifier(sentence, token, w))
        && after.stream().allMatch(w -> hasDependent(sentence, token, w));
  }

  private static boolean hasModifier(Sentence sentence, Token noun, String word) {
    return sentence.children(noun).stream()
            .anyMatch(
                t ->
                    t.index() < noun.index()
                        && (t.is("compound") || t.is("amod") || t.is("nummod") || t.is("nmod:poss"))
                        && is(t, word))
        || noun.index() > 0 && is(sentence.token(noun.index() - 1), word);
  }

  private static boolean hasDependent(Sentence sentence, Token head, String word) {
    for (Token t : sentence.children(head)) {
      boolean own = t.index() > head.index() && is(t, word) && !t.is("obj");
      String preposition = NounPhrases.preposition(sentence, t);
      boolean heads =
          t.index() > head.index()
              && (preposition.equals(word)
                  || preposition.endsWith(" " + word)
                  || preposition.startsWith(word + " "));
      boolean marks =
          t.relation().equals("advcl")
              && sentence.child(t, "mark").map(m -> is(m, word)).orElse(false);
      if (own || heads || marks) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Token t, String word) {
    return t.lemma().equalsIgnoreCase(word) || t.text().equalsIgnoreCase(word);
  }
}
