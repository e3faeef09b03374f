package org.hearsay.evaluation.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Scores coded events as {@code score_events.py} does. */
public final class EventScorer {
  private EventScorer() {}

  /**
   * Aligns gold rows and coded reports by sentence and counts.
   *
   * @param gold a table of sentences, sources, targets and classes
   * @param coded coded reports, whose ids are {@code plv-} and the uid of a row of the sentence
   */
  public static EventScore score(Path gold, Path coded) throws CorpusException {
    return score(GoldTriple.read(gold), coded);
  }

  /**
   * The same against other classes of the same rows.
   *
   * @param classes a table with the columns uid and class
   */
  public static EventScore score(Path gold, Path classes, Path coded) throws CorpusException {
    return score(GoldTriple.read(gold, classes), coded);
  }

  private static EventScore score(List<GoldTriple> triples, Path coded) throws CorpusException {
    Map<String, List<CodedEvent>> eventsById = new HashMap<>();
    for (JsonObject line : JsonLines.read(coded)) {
      eventsById.put(line.object("report").text("id"), CodedEvent.read(line));
    }
    Map<String, List<GoldTriple>> bySentence = new LinkedHashMap<>();
    triples.forEach(t -> bySentence.computeIfAbsent(t.sentence(), s -> new ArrayList<>()).add(t));
    List<AlignedSentence> aligned = new ArrayList<>();
    for (List<GoldTriple> rows : bySentence.values()) {
      aligned.add(AlignedSentence.of(rows, eventsById));
    }
    return count(triples.size(), aligned);
  }

  /** The gold rows of a sentence and the events coded in it; empty events when not coded. */
  private record AlignedSentence(List<GoldTriple> rows, Optional<List<CodedEvent>> coded) {

    /** Takes the events of the first row whose uid was coded. */
    static AlignedSentence of(List<GoldTriple> rows, Map<String, List<CodedEvent>> eventsById) {
      return new AlignedSentence(
          rows,
          rows.stream()
              .map(GoldTriple::uid)
              .filter(eventsById::containsKey)
              .findFirst()
              .map(eventsById::get));
    }

    List<CodedEvent> events() {
      return coded.orElse(List.of());
    }

    /** Events whose actor and recipient fit any row. */
    List<CodedEvent> fitting() {
      return events().stream().filter(e -> rows.stream().anyMatch(e::fits)).toList();
    }

    boolean isRight(CodedEvent event) {
      return rows.stream().anyMatch(row -> event.fits(row) && event.isOf(row));
    }

    Stream<AlignedRow> alignedRows() {
      return rows.stream()
          .map(
              row ->
                  new AlignedRow(
                      row, events(), events().stream().filter(e -> e.fits(row)).toList()));
    }
  }

  private record AlignedRow(GoldTriple gold, List<CodedEvent> events, List<CodedEvent> fitting) {
    boolean hasType() {
      return events.stream().anyMatch(event -> event.isOf(gold));
    }

    boolean isStrict() {
      return fitting.stream().anyMatch(event -> event.isOf(gold));
    }

    /** The class of the most confident event that fits, of equals the first. */
    Optional<String> predictedClass() {
      return fitting.stream()
          .reduce((best, next) -> next.confidence() > best.confidence() ? next : best)
          .map(best -> GoldTriple.classOf(best.type()));
    }
  }

  private static EventScore count(int triples, List<AlignedSentence> sentences) {
    List<AlignedRow> rows = sentences.stream().flatMap(AlignedSentence::alignedRows).toList();
    return new EventScore(
        triples,
        sentences.size(),
        (int) sentences.stream().filter(s -> s.coded().isEmpty()).count(),
        (int) rows.stream().filter(row -> !row.events().isEmpty()).count(),
        (int) rows.stream().filter(AlignedRow::hasType).count(),
        (int) rows.stream().filter(AlignedRow::isStrict).count(),
        sentences.stream().mapToInt(s -> s.events().size()).sum(),
        sentences.stream().mapToInt(s -> s.fitting().size()).sum(),
        (int) sentences.stream().flatMap(s -> s.fitting().stream().filter(s::isRight)).count(),
        classes(rows));
  }

  private static Map<String, PrecisionRecall> classes(List<AlignedRow> rows) {
    Map<String, PrecisionRecall> classes = new HashMap<>();
    for (AlignedRow row : rows) {
      String gold = row.gold().eventClass();
      boolean right = row.predictedClass().filter(gold::equals).isPresent();
      classes.merge(gold, new PrecisionRecall(right ? 1 : 0, 0, 1), PrecisionRecall::plus);
    }
    for (AlignedRow row : rows) {
      row.predictedClass()
          .ifPresent(
              predicted ->
                  classes.computeIfPresent(
                      predicted, (name, counts) -> counts.plus(new PrecisionRecall(0, 1, 0))));
    }
    return classes;
  }
}
