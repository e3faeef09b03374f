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
  record Word(String lemmas, Kind kind, String line) {
    static Word of(Lexicon.Row row) {
      return new Word(row.text(0), row.constant(1, Kind.class), row.file() + ":" + row.line());
    }
  }

  /**
   * What the words settle.
   *
   * @param basis the line of the table that settles it
   */
  record Verdict(Polarity polarity, String basis) {}

  /** What the cue's words settle; empty where they settle nothing. */
  static Optional<Verdict> verdict(Sentence sentence, Span cue) {
    String lemmas =
        sentence.within(cue).stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT).replace('’', '\''))
            .collect(Collectors.joining(" ", " ", " "));
    boolean negated = word(lemmas, Kind.NEGATOR).isPresent();
    Optional<Verdict> denial =
        word(lemmas, Kind.DENIAL)
            .map(w -> new Verdict(negated ? Polarity.POSITIVE : Polarity.NEGATIVE, w.line()));
    return denial.or(
        () ->
            word(lemmas, Kind.BELIEF)
                .filter(w -> negated)
                .map(w -> new Verdict(Polarity.NEGATIVE, w.line())));
  }

  private static Optional<Word> word(String lemmas, Kind kind) {
    return WORDS.stream()
        .filter(w -> w.kind() == kind && lemmas.contains(" " + w.lemmas() + " "))
        .findFirst();
  }
}
