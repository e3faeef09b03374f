package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.evaluation.fact.FactCheck;

/** The facts of the one report that the project began with. */
record SeedFacts(Path folder) implements Benchmark {
  private static final String CORPUS = "seed";
  private static final String SPLIT = "all";

  @Override
  public String name() {
    return "seed report";
  }

  @Override
  public List<Path> needs() {
    return List.of(folder.resolve("facts.json"), report().orElse(folder.resolve("*.txt")));
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    Path coded = work.resolve("seed.coded.jsonl");
    coder.code(report().orElseThrow(), coded);
    FactCheck check = FactCheck.of(folder.resolve("facts.json"), coded);
    return List.of(
        Figure.count(CORPUS, SPLIT, "facts found", check.found()).noted("of " + check.needed()),
        Figure.count(CORPUS, SPLIT, "wrong", check.wrong()));
  }

  /** Of several the first by name. */
  private Optional<Path> report() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
