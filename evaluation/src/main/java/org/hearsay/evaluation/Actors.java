package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.corpus.TabTable;

/**
 * Country and sector of actors that PLV marks, labelled for Hearsay by one who did not build it.
 * Each is compared with the coded mention that shares most of its words.
 *
 * @param labels uid, begin and end (code points), country, sectors; {@code -} for none
 * @param sentences PLV's table
 */
record Actors(Path labels, Path sentences) implements Benchmark {
  private static final String CORPUS = "PLV actors";
  private static final String SPLIT = "train";

  /** A mention that begins or ends with the label counts for so much more. */
  private static final double SAME_EDGE = 0.3;

  /** What is compared: empty for none. */
  private record Answer(int begin, int end, String country, Set<String> sectors) {
    double likeness(Answer label) {
      int shared = Math.min(end, label.end) - Math.max(begin, label.begin);
      double all = Math.max(end, label.end) - Math.min(begin, label.begin);
      boolean edge = begin == label.begin || end == label.end;
      return shared <= 0 ? 0 : shared / all + (edge ? SAME_EDGE : 0);
    }

    boolean isOfSectors(Answer found) {
      return sectors.isEmpty()
          ? found.sectors.isEmpty()
          : found.sectors.stream().anyMatch(sectors::contains);
    }
  }

  @Override
  public String name() {
    return CORPUS + " " + SPLIT;
  }

  @Override
  public List<Path> needs() {
    return List.of(labels, sentences);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    Map<String, List<Answer>> wanted = wanted();
    List<String> input = new ArrayList<>();
    for (TabTable.Row row : TabTable.read(sentences)) {
      if (wanted.containsKey(row.text("uid"))) {
        input.add(
            JsonNodeFactory.instance
                .objectNode()
                .put("id", row.text("uid"))
                .put("text", row.text("sentence"))
                .toString());
      }
    }
    Path texts = Files.write(work.resolve("actors.jsonl"), input);
    Path coded = work.resolve("actors.coded.jsonl");
    coder.code(texts, coded);
    Map<String, List<Answer>> found = new HashMap<>();
    for (JsonObject report : JsonLines.read(coded)) {
      found.put(report.object("report").text("id"), answers(report));
    }
    int all = 0;
    int countries = 0;
    int sectors = 0;
    for (Map.Entry<String, List<Answer>> labelled : wanted.entrySet()) {
      for (Answer label : labelled.getValue()) {
        Answer best = best(label, found.getOrDefault(labelled.getKey(), List.of()));
        all++;
        countries += best.country.equals(label.country) ? 1 : 0;
        sectors += label.isOfSectors(best) ? 1 : 0;
      }
    }
    String note = "of " + all;
    return List.of(
        Figure.rate(CORPUS, SPLIT, "country", (double) countries / all).noted(note),
        Figure.rate(CORPUS, SPLIT, "sector", (double) sectors / all).noted(note));
  }

  private Map<String, List<Answer>> wanted() throws IOException {
    Map<String, List<Answer>> wanted = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labels)) {
      if (!line.startsWith("#")) {
        String[] f = line.split("\t", -1);
        wanted
            .computeIfAbsent(f[0], k -> new ArrayList<>())
            .add(
                new Answer(
                    Integer.parseInt(f[1]),
                    Integer.parseInt(f[2]),
                    f[3].equals("-") ? "" : f[3],
                    f[4].equals("-") ? Set.of() : Set.of(f[4].split(";", -1))));
      }
    }
    return wanted;
  }

  private static List<Answer> answers(JsonObject report) throws CorpusException {
    List<Answer> answers = new ArrayList<>();
    for (JsonObject entity : report.objects("entities")) {
      for (JsonObject mention : entity.objects("mentions")) {
        answers.add(
            new Answer(
                mention.integer("begin"),
                mention.integer("end"),
                entity.optionalText("country").orElse(""),
                new HashSet<>(entity.texts("sectors"))));
      }
    }
    return answers;
  }

  private static Answer best(Answer label, List<Answer> found) {
    Optional<Answer> best = Optional.empty();
    for (Answer answer : found) {
      double most = best.map(b -> b.likeness(label)).orElse(0.0);
      if (answer.likeness(label) > most) {
        best = Optional.of(answer);
      }
    }
    return best.orElse(new Answer(0, 0, "", Set.of()));
  }
}
