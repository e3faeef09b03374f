package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * Words around a head, before it is known what they stand for.
 *
 * @param text of the whole report, which {@code span} counts in
 * @param first the token that the words begin with
 */
record Phrase(String text, Sentence sentence, Token head, Span span, int first) {
  /** The noun phrase of {@code head}: {@link NounPhrases#core}. */
  static Phrase around(String text, Sentence sentence, Token head) {
    Span core = NounPhrases.core(sentence, head);
    List<Token> words = sentence.within(core);
    int first = words.isEmpty() ? head.index() : words.get(0).index();
    return new Phrase(text, sentence, head, core, first);
  }

  /** The words that a table has, and no others. */
  static Phrase of(String text, Sentence sentence, Token head, PhraseTable.Match<?> match) {
    Span span = ParsedText.span(sentence.tokens().subList(match.begin(), match.end()));
    return new Phrase(text, sentence, head, span, match.begin());
  }

  /** A name or a common noun, by the part of speech of the head. */
  Form form() {
    return head.upos().equals("PROPN") ? Form.NAME : Form.NOMINAL;
  }

  /** The first entry of a table that begins inside the phrase and takes in the head. */
  <V> Optional<PhraseTable.Match<V>> covering(PhraseTable<V> table) {
    for (int i = first; i <= head.index(); i++) {
      Optional<PhraseTable.Match<V>> match = table.startingAt(sentence, i);
      if (match.isPresent() && match.get().end() > head.index()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** What is printed at tokens {@code [begin, end)}. */
  String words(int begin, int end) {
    return ParsedText.span(sentence.tokens().subList(begin, end)).in(text);
  }

  /** The phrase without determiner. */
  String bare() {
    List<Token> words = new ArrayList<>(sentence.within(span));
    while (words.size() > 1
        && (words.get(0).upos().equals("DET") || words.get(0).has("Poss=Yes"))) {
      words.remove(0);
    }
    return words.isEmpty() ? span.in(text) : ParsedText.span(words).in(text);
  }
}
