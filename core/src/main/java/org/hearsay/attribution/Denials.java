package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.syntax.Sentence;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/** Tells from the words of a cue whether the source denies; {@code denials.tsv} explains how. */
final class Denials {
  private static final List<Word> WORDS =
      Lexicon.read(Denials.class, "denials.tsv", 2).stream().map(Word::of).toList();

  private Denials() {}

  enum Kind {
    DENIAL,
    BELIEF,
    NEGATOR
  }

  /** A line of the table. */
  record Word(String lemmas, Kind kind) {
    static Word of(Lexicon.Row row) {
      return new Word(row.text(0), row.constant(1, Kind.class));
    }
  }

  /** What the cue's words settle; empty where they settle nothing. */
  static Optional<Polarity> polarity(Sentence sentence, Span cue) {
    String lemmas =
        sentence.within(cue).stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT).replace('’', '\''))
            .collect(Collectors.joining(" ", " ", " "));
    boolean negated = has(lemmas, Kind.NEGATOR);
    if (has(lemmas, Kind.DENIAL)) {
      return Optional.of(negated ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }
    return negated && has(lemmas, Kind.BELIEF) ? Optional.of(Polarity.NEGATIVE) : Optional.empty();
  }

  private static boolean has(String lemmas, Kind kind) {
    return WORDS.stream()
        .anyMatch(w -> w.kind() == kind && lemmas.contains(" " + w.lemmas() + " "));
  }
}
