package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * Whether private people in the news stay private: none of them may come out with a public role.
 *
 * @param split {@code dev}, or {@code unseen}: measured only
 */
record PrivatePersons(String split, Path file) implements Benchmark {
  private static final String CORPUS = "private people";
  private static final List<String> INPUT = List.of("id", "outlet", "published", "title", "text");

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
    List<JsonObject> gold = JsonLines.read(file);
    List<String> input = new ArrayList<>();
    for (JsonObject report : gold) {
      input.add(report.json(INPUT));
    }
    Path texts = Files.write(work.resolve("private-" + split + ".jsonl"), input);
    Path coded = work.resolve("private-" + split + ".coded.jsonl");
    coder.code(texts, coded);
    Map<String, Set<String>> open = new HashMap<>();
    for (JsonObject report : JsonLines.read(coded)) {
      open.put(report.object("report").text("id"), publicPersons(report));
    }
    int people = 0;
    int exposed = 0;
    int officials = 0;
    int known = 0;
    for (JsonObject report : gold) {
      Set<String> words = open.getOrDefault(report.text("id"), Set.of());
      for (String name : report.texts("private")) {
        people++;
        exposed += isAmong(name, words) ? 1 : 0;
      }
      for (String name : report.texts("public")) {
        officials++;
        known += isAmong(name, words) ? 1 : 0;
      }
    }
    return List.of(
        Figure.count(CORPUS, split, "taken for public", exposed)
            .noted("of " + people + " in " + gold.size() + " reports; fewer is better"),
        Figure.rate(
                CORPUS, split, "public ones known", officials == 0 ? 0 : (double) known / officials)
            .noted("of " + officials));
  }

  private static boolean isAmong(String name, Set<String> words) {
    return words.stream().anyMatch(w -> w.contains(name));
  }

  /** The words that stand for persons with a public role. */
  private static Set<String> publicPersons(JsonObject report) throws CorpusException {
    Set<String> words = new HashSet<>();
    for (JsonObject entity : report.objects("entities")) {
      if (entity.isTruthy("public")) {
        words.add(entity.text("name"));
        for (JsonObject mention : entity.objects("mentions")) {
          words.add(mention.text("text"));
        }
      }
    }
    return words;
  }
}
