package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.statement.Dimension;
import org.hearsay.evaluation.statement.LabelScore;
import org.hearsay.evaluation.statement.LabelScorer;

/**
 * The labels of attributions on statements, passages written for Hearsay.
 *
 * @param split {@code train} to those who build, or {@code unseen}: measured only
 * @param files no id stands in two of them
 */
record LabelledStatements(String split, List<Path> files) implements Benchmark {
  private static final String CORPUS = "statements";

  /** What the coder is given of a statement: no annotation. */
  private static final List<String> INPUT = List.of("id", "text");

  LabelledStatements {
    files = List.copyOf(files);
  }

  /** The passages that nobody who builds has read. */
  static LabelledStatements unseen(Path folder) {
    return new LabelledStatements("unseen", List.of(folder.resolve("unseen.jsonl")));
  }

  /** All files {@code train-*.jsonl} of the folder, by name. */
  static LabelledStatements train(Path folder) {
    return new LabelledStatements("train", trainFiles(folder));
  }

  private static List<Path> trainFiles(Path folder) {
    List<Path> none = List.of(folder.resolve("train-*.jsonl"));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> train =
          files
              .filter(file -> file.getFileName().toString().matches("train-.*\\.jsonl"))
              .sorted()
              .toList();
      return train.isEmpty() ? none : train;
    } catch (IOException e) {
      return none;
    }
  }

  @Override
  public String name() {
    return CORPUS + " " + split;
  }

  @Override
  public List<Path> needs() {
    return files;
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    List<String> input = new ArrayList<>();
    for (Path file : files) {
      for (JsonObject statement : JsonLines.read(file)) {
        input.add(statement.json(INPUT));
      }
    }
    Path passages = Files.write(work.resolve("statements-" + split + ".jsonl"), input);
    Path coded = work.resolve("statements-" + split + ".coded.jsonl");
    coder.code(passages, coded);
    return figures(LabelScorer.score(files, coded));
  }

  private List<Figure> figures(LabelScore score) {
    List<Figure> figures = new ArrayList<>();
    String all = "of " + score.attributions().size() + " attributions";
    score.found().ifPresent(v -> figures.add(Figure.rate(CORPUS, split, "found", v).noted(all)));
    for (Dimension dimension : Dimension.values()) {
      String field = dimension.field();
      add(figures, field + " macro-F1", score.macroF1(dimension));
      add(figures, field + " macro-F1 of found", score.macroF1OfFound(dimension));
      add(figures, field + " accuracy of found", score.accuracyOfFound(dimension));
    }
    score
        .polarityFlips()
        .ifPresent(
            v ->
                figures.add(
                    Figure.rate(CORPUS, split, "polarity flips", v).noted("fewer is better")));
    return List.copyOf(figures);
  }

  private void add(List<Figure> figures, String name, OptionalDouble value) {
    value.ifPresent(v -> figures.add(Figure.rate(CORPUS, split, name, v)));
  }
}
