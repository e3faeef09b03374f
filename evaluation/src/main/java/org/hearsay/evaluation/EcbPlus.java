package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.archive.EcbScorer;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/** Stories and happenings of ECB+ dev, mixed into other reports. */
record EcbPlus(Path eval) implements Benchmark {
  private static final String CORPUS = "ECB+";
  private static final String SPLIT = "dev";
  private static final Set<String> PUBLIC_AFFAIRS = Set.of("12", "18", "21", "35");
  private static final List<String> INPUT = List.of("id", "text");

  @Override
  public String name() {
    return CORPUS + " " + SPLIT;
  }

  @Override
  public List<Path> needs() {
    List<Path> all = new ArrayList<>(others());
    all.add(dev());
    return all;
  }

  private Path dev() {
    return eval.resolve("ecbplus").resolve("dev.jsonl");
  }

  private List<Path> others() {
    return List.of(
        eval.resolve("polnear").resolve("train.jsonl"),
        eval.resolve("places").resolve("lgl.jsonl"),
        eval.resolve("places").resolve("trnews.jsonl"));
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    List<JsonObject> gold = JsonLines.read(dev());
    Path coded = coded(coder, work, "ecb", gold);
    List<JsonObject> mixed = new ArrayList<>();
    for (Path file : others()) {
      mixed.addAll(JsonLines.read(file));
    }
    Path others = coded(coder, work, "ecb-others", mixed);
    EcbScorer.Score score =
        EcbScorer.score(gold, coded, others, PUBLIC_AFFAIRS, 1, work.resolve("ecb.db"));
    return List.of(
        Figure.rate(CORPUS, SPLIT, "stories B3", score.stories().f1())
            .noted("mixed into " + mixed.size() + " others, one pass in random order"),
        Figure.rate(CORPUS, SPLIT, "happenings B3", score.mentions().f1())
            .noted(score.counted() + " events whose trigger is annotated, topics 12, 18, 21, 35"),
        Figure.rate(CORPUS, SPLIT, "happenings B3, same stem", score.lemmas().f1())
            .noted("the simplest method: one happening a trigger stem in a story"));
  }

  /** Codes reports by their text alone; ids are made unique over the corpora. */
  private static Path coded(CorpusCoder coder, Path work, String name, List<JsonObject> reports)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonObject report : reports) {
      lines.add(report.json(INPUT));
    }
    Path input = Files.write(work.resolve(name + ".jsonl"), lines);
    Path coded = work.resolve(name + ".coded.jsonl");
    coder.code(input, coded);
    return coded;
  }
}
