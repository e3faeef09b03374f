package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.record.Accusing;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Span;

/**
 * The sentences of a report, to find those that tell a happening which other reports of its story
 * tell: they have the happening's trigger, or a word of its family, and share its names or rare
 * words.
 */
public final class Retelling {
  /** So much of the rare words must be shared. */
  private static final double ALIKE = .2;

  private static final double CONFIDENCE = .5;

  private final CodedRecord record;
  private final Set<String> accusing;
  private final List<Told> sentences = new ArrayList<>();

  private record Told(
      String text, int begin, List<Word> words, List<Integer> terms, List<Integer> names) {}

  private Retelling(CodedRecord record) {
    this.record = record;
    this.accusing = Accusing.claims(record);
  }

  /** Cuts a report into its sentences; by any thread. */
  public static Retelling of(CodedRecord record) {
    Retelling retelling = new Retelling(record);
    for (Span span : record.sentences()) {
      String text = span.in(record.header().text());
      retelling.sentences.add(
          new Told(
              text,
              span.begin(),
              Words.of(text),
              Tellings.terms(text, "", false),
              Tellings.terms(text, "", true)));
    }
    return retelling;
  }

  /**
   * The sentence that most likely tells what other reports tell.
   *
   * @param report number of this report in the archive
   */
  Optional<Telling> find(long report, List<Telling> others, Rarity rarity) {
    Set<String> stems = new HashSet<>();
    others.forEach(t -> stems.add(t.stem()));
    double best = ALIKE;
    Optional<Telling> found = Optional.empty();
    for (Told sentence : sentences) {
      Optional<Word> trigger =
          sentence.words().stream()
              .filter(w -> stems.stream().anyMatch(s -> Sameness.isLike(w.stem(), s)))
              .findFirst();
      if (trigger.isEmpty()) {
        continue;
      }
      for (Telling other : others) {
        double alike = Sameness.common(rarity, sentence.terms(), other.terms());
        if (alike > best) {
          best = alike;
          found = Optional.of(telling(report, sentence, trigger.get(), other));
        }
      }
    }
    return found;
  }

  private Telling telling(long report, Told sentence, Word trigger, Telling like) {
    int at = sentence.begin() + trigger.span().begin();
    Optional<LocalDate> none = Optional.empty();
    return new Telling(
        report,
        like.type(),
        Optional.empty(),
        "actual",
        trigger.span().in(sentence.text()),
        trigger.stem(),
        sentence.text(),
        sentence.terms(),
        sentence.names(),
        Tellings.toponyms(record, sentence.text()),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        none,
        none,
        record.header().day(),
        record.over(at).stream().map(c -> Tellings.voice(record, c, accusing)).toList(),
        List.of(),
        false,
        CONFIDENCE);
  }
}
