package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.evaluation.archive.CopyScorer;
import org.hearsay.evaluation.archive.Distinct;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Made copies of articles of PolNeAR train among all other reports. */
record Copies(Path eval) implements Benchmark {
  private static final String CORPUS = "copies";
  private static final String SPLIT = "made";
  private static final int ARTICLES = 300;
  private static final int MATERIAL = 200;

  @Override
  public String name() {
    return CORPUS + " " + SPLIT;
  }

  @Override
  public List<Path> needs() {
    return files();
  }

  private List<Path> files() {
    return List.of(
        eval.resolve("polnear").resolve("train.jsonl"),
        eval.resolve("polnear").resolve("dev.jsonl"),
        eval.resolve("ecbplus").resolve("train.jsonl"),
        eval.resolve("ecbplus").resolve("dev.jsonl"),
        eval.resolve("places").resolve("trnews.jsonl"),
        eval.resolve("places").resolve("lgl.jsonl"),
        eval.resolve("quiet").resolve("dev.jsonl"));
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    List<String> all = new ArrayList<>();
    for (Path file : files()) {
      for (JsonObject report : JsonLines.read(file)) {
        all.add(report.text("text"));
      }
    }
    List<String> texts = Distinct.of(all);
    PrecisionRecall pairs =
        CopyScorer.score(
            texts.subList(0, ARTICLES),
            texts.subList(ARTICLES + MATERIAL, texts.size()),
            texts.subList(ARTICLES, ARTICLES + MATERIAL),
            work.resolve("copies.db"));
    String note =
        "pairs; "
            + ARTICLES
            + " articles, ten copies each of seven kinds, among "
            + (texts.size() - ARTICLES - MATERIAL)
            + " others";
    return List.of(
        Figure.rate(CORPUS, SPLIT, "precision", pairs.precision().orElse(0)).noted(note),
        Figure.rate(CORPUS, SPLIT, "recall", pairs.recall().orElse(0)));
  }
}
