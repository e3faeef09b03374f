package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.event.PassageScore;
import org.hearsay.evaluation.event.PassageScorer;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * Events of passages that were written for Hearsay.
 *
 * @param split {@code dev}, or {@code unseen}: measured only
 * @param diagrams the folder where to draw precision over recall
 */
record LabelledEvents(String split, Path file, Optional<Path> diagrams) implements Benchmark {
  private static final String CORPUS = "events";

  /** What the coder is given of a passage: no annotation. */
  private static final List<String> INPUT = List.of("id", "date", "text");

  @Override
  public String name() {
    return CORPUS + " " + split;
  }

  @Override
  public List<Path> needs() {
    return List.of(file);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    List<String> input = new ArrayList<>();
    for (JsonObject passage : JsonLines.read(file)) {
      input.add(passage.json(INPUT));
    }
    Path passages = Files.write(work.resolve("events-" + split + ".jsonl"), input);
    Path coded = work.resolve("events-" + split + ".coded.jsonl");
    coder.code(passages, coded);
    PassageScore score = PassageScorer.score(file, coded);
    List<Figure> figures = new ArrayList<>();
    score
        .strict()
        .f1()
        .ifPresent(
            v ->
                figures.add(
                    Figure.rate(CORPUS, split, "strict F1", v)
                        .noted("95 %: " + score.strictInterval(""))));
    add(figures, "strict precision", score.strict().precision());
    add(figures, "strict recall", score.strict().recall());
    add(figures, "triggers F1", score.triggers().f1());
    add(figures, "parties F1", score.parties().f1());
    add(figures, "status accuracy", score.statusAccuracy());
    add(figures, "status macro-F1", score.statusMacroF1());
    add(figures, "modes", score.modes());
    add(figures, "exact grounds", score.grounds());
    score.strictByType().forEach((type, counts) -> figures.add(ofType(score, type, counts)));
    if (diagrams.isPresent()) {
      String caption = name() + ", " + score.strict().gold() + " events";
      Files.writeString(diagrams.get().resolve("events-" + split + ".svg"), score.curve(caption));
    }
    return List.copyOf(figures);
  }

  private Figure ofType(PassageScore score, String type, PrecisionRecall counts) {
    String note =
        "95 %: "
            + score.strictInterval(type)
            + "; "
            + counts.gold()
            + " there, "
            + counts.predicted()
            + " coded";
    return Figure.rate(CORPUS, split, "strict F1 of " + type, counts.f1().orElse(0)).noted(note);
  }

  private void add(List<Figure> figures, String name, OptionalDouble value) {
    value.ifPresent(v -> figures.add(Figure.rate(CORPUS, split, name, v)));
  }
}
