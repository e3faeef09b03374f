package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hearsay.archive.record.Accusing;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Span;

/**
 * The sentences of a report, to find those that tell a happening which other reports of its story
 * tell: they have the happening's trigger, or a word of its family, and are most likely of it.
 */
public final class Retelling {
  /** From such a likelihood a sentence in which the coder saw no event tells it all the same. */
  private static final double LEAST = .8;

  private static final double CONFIDENCE = .5;

  private final CodedRecord record;
  private final Set<String> accusing;
  private final List<Told> sentences = new ArrayList<>();

  /** Types of the events that the coder saw, by where their triggers begin: they are placed. */
  private final Map<Integer, String> coded = new HashMap<>();

  /**
   * A sentence.
   *
   * @param begin of the sentence, in UTF-16 units of the report's text
   */
  private record Told(
      String text, int begin, List<Word> words, List<Integer> terms, List<Integer> names) {}

  private Retelling(CodedRecord record) {
    this.record = record;
    this.accusing = Accusing.claims(record);
  }

  /** Cuts a report into its sentences; by any thread. */
  public static Retelling of(CodedRecord record) {
    Retelling retelling = new Retelling(record);
    record.events().forEach(e -> retelling.coded.put(record.unit(e.trigger().begin()), e.type()));
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
   * @param sameness how likely a telling is of those others
   */
  Optional<Telling> find(long report, List<Telling> others, ToDoubleFunction<Telling> sameness) {
    Set<String> stems = new HashSet<>();
    others.forEach(t -> stems.add(t.stem()));
    double best = LEAST;
    Optional<Telling> found = Optional.empty();
    for (Told sentence : sentences) {
      for (Word word : sentence.words()) {
        if (stems.stream().anyMatch(s -> Wording.isLike(word.stem(), s))
            && !isPlaced(sentence.begin() + word.span().begin(), others)) {
          Telling telling = telling(report, sentence, word, others.get(0));
          double likely = sameness.applyAsDouble(telling);
          if (likely > best) {
            best = likely;
            found = Optional.of(telling);
          }
        }
      }
    }
    return found;
  }

  /** Whether the coder saw such an event there, of which it is known what it tells. */
  private boolean isPlaced(int offset, List<Telling> others) {
    String type = coded.get(offset);
    return type != null && others.stream().anyMatch(o -> Sameness.comparable(o.type(), type));
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
        Phrase.of(sentence.text(), trigger.span().in(sentence.text())),
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
