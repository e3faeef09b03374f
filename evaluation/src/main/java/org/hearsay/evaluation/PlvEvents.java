package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.event.EventInput;
import org.hearsay.evaluation.event.EventScore;
import org.hearsay.evaluation.event.EventScorer;

/**
 * Events of PLV's sentences.
 *
 * @param classes the same rows by our own definitions, labelled by somebody who saw neither PLV's
 *     classes nor what was coded
 */
record PlvEvents(Path gold, Path classes) implements Benchmark {
  private static final String CORPUS = "PLV";
  private static final String SPLIT = "dev";
  private static final String BLIND = "the same rows labelled by training/events/README.md, blind";

  @Override
  public String name() {
    return CORPUS + " " + SPLIT;
  }

  @Override
  public List<Path> needs() {
    return List.of(gold, classes);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    Path input = work.resolve("plv.jsonl");
    Path coded = work.resolve("plv.coded.jsonl");
    EventInput.write(gold, input);
    coder.code(input, coded);
    EventScore score = EventScorer.score(gold, coded);
    EventScore ours = EventScorer.score(gold, classes, coded);
    return List.of(
        Figure.rate(CORPUS, SPLIT, "coded", score.coded()),
        Figure.rate(CORPUS, SPLIT, "type", score.type()),
        Figure.rate(CORPUS, SPLIT, "strict", score.strict()),
        Figure.rate(CORPUS, SPLIT, "macro-F1", score.macroF1()),
        Figure.rate(CORPUS, SPLIT, "pair-precision", score.pairPrecision()),
        Figure.rate(CORPUS, SPLIT, "events per sentence", score.eventsPerSentence())
            .noted("far above 1.5 means inventions"),
        Figure.rate(CORPUS, SPLIT, "strict, our definitions", ours.strict()).noted(BLIND),
        Figure.rate(CORPUS, SPLIT, "macro-F1, our definitions", ours.macroF1()).noted(BLIND),
        Figure.rate(CORPUS, SPLIT, "pair-precision, our definitions", ours.pairPrecision())
            .noted(BLIND));
  }
}
