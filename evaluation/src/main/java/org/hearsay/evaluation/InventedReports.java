package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.evaluation.fact.FactCheck;

/**
 * The facts of reports written for Hearsay: in one folder, NAME.txt and its NAME.facts.json.
 *
 * @param split {@code known} to those who build, or {@code unseen}: counted only
 */
record InventedReports(String split, Path folder) implements Benchmark {
  private static final String CORPUS = "invented reports";
  private static final String FACTS = ".facts.json";

  @Override
  public String name() {
    return CORPUS + " " + split;
  }

  @Override
  public List<Path> needs() {
    List<Path> facts = facts();
    return facts.isEmpty() ? List.of(folder.resolve("*" + FACTS)) : facts;
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    int found = 0;
    int needed = 0;
    int wrong = 0;
    for (Path facts : facts()) {
      String name = facts.getFileName().toString().replace(FACTS, "");
      Path coded = work.resolve(split + "-" + name + ".coded.jsonl");
      coder.code(folder.resolve(name + ".txt"), coded);
      FactCheck check = FactCheck.of(facts, coded);
      found += check.found();
      needed += check.needed();
      wrong += check.wrong();
    }
    return List.of(
        Figure.count(CORPUS, split, "facts found", found).noted("of " + needed),
        Figure.count(CORPUS, split, "wrong", wrong));
  }

  private List<Path> facts() {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(FACTS)).sorted().toList());
    } catch (IOException e) {
      return List.of();
    }
  }
}
