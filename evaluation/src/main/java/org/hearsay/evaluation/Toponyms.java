package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.evaluation.place.PlaceScore;
import org.hearsay.evaluation.place.PlaceScorer;

/** Toponyms of TR-News. */
record Toponyms(String corpus, Path gold) implements Benchmark {
  private static final String SPLIT = "all";

  @Override
  public String name() {
    return corpus;
  }

  @Override
  public List<Path> needs() {
    return List.of(gold);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    Path coded = work.resolve(corpus.toLowerCase(Locale.ROOT) + ".coded.jsonl");
    coder.code(gold, coded);
    PlaceScore score = PlaceScorer.score(gold, coded);
    return List.of(
        Figure.rate(corpus, SPLIT, "place-P", score.precision()),
        Figure.rate(corpus, SPLIT, "place-R", score.recall()),
        Figure.rate(corpus, SPLIT, "place-F1", score.f1()),
        Figure.rate(corpus, SPLIT, "recall161", score.recall161())
            .noted("of all toponyms with coordinates: found, within 161 km"),
        Figure.rate(corpus, SPLIT, "within161", score.within161())
            .noted("of those given coordinates"));
  }
}
