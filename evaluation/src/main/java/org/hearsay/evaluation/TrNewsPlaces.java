package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.place.PlaceScore;
import org.hearsay.evaluation.place.PlaceScorer;

/** Toponyms of TR-News. */
record TrNewsPlaces(Path gold) implements Benchmark {
  private static final String CORPUS = "TR-News";
  private static final String SPLIT = "all";

  @Override
  public String name() {
    return CORPUS;
  }

  @Override
  public List<Path> needs() {
    return List.of(gold);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    Path coded = work.resolve("trnews.coded.jsonl");
    coder.code(gold, coded);
    PlaceScore score = PlaceScorer.score(gold, coded);
    return List.of(
        Figure.rate(CORPUS, SPLIT, "place-P", score.precision()),
        Figure.rate(CORPUS, SPLIT, "place-R", score.recall()),
        Figure.rate(CORPUS, SPLIT, "place-F1", score.f1()),
        Figure.rate(CORPUS, SPLIT, "recall161", score.recall161())
            .noted("of all toponyms with coordinates: found, within 161 km"),
        Figure.rate(CORPUS, SPLIT, "within161", score.within161())
            .noted("of those given coordinates"));
  }
}
