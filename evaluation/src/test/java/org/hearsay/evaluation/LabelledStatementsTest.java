package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledStatementsTest {
  private static final String GOLD =
      "{\"id\":\"%s\",\"genre\":\"brief\",\"text\":\"Ada denied it.\",\"attributions\":[{\"source\":\"Ada\","
          + "\"cue\":\"denied\",\"content\":[\"it\"],\"source_type\":\"person\",\"kind\":\"indirect\","
          + "\"certainty\":\"certain\",\"polarity\":\"negative\",\"within\":null}]}\n";
  private static final String CODED =
      "{\"report\":{\"id\":\"%s\",\"text\":\"Ada denied it.\"},\"attributions\":[{\"content\":"
          + "[{\"begin\":11,\"end\":13}],\"source_type\":\"%s\",\"kind\":\"indirect\","
          + "\"certainty\":\"certain\",\"polarity\":\"negative\"}]}\n";

  private static Path folder(Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("statements"));
    Files.writeString(folder.resolve("train-b.jsonl"), GOLD.formatted("b"));
    Files.writeString(folder.resolve("train-a.jsonl"), GOLD.formatted("a"));
    Files.writeString(folder.resolve("unseen.jsonl"), GOLD.formatted("u"));
    Files.writeString(folder.resolve("README.md"), "Statements.");
    return folder;
  }

  @Test
  void allTrainFilesTogetherAreOneSplit(@TempDir Path temp) throws IOException {
    Benchmark train = LabelledStatements.train(folder(temp));
    assertEquals("statements train", train.name());
    List<String> inputs = new ArrayList<>();
    List<Figure> figures =
        train.measure(
            (in, out) -> {
              inputs.addAll(Files.readAllLines(in));
              Files.writeString(
                  out, CODED.formatted("a", "person") + CODED.formatted("b", "medium"));
            },
            temp);
    assertEquals(
        List.of(
            "{\"id\":\"a\",\"text\":\"Ada denied it.\"}",
            "{\"id\":\"b\",\"text\":\"Ada denied it.\"}"),
        inputs);
    assertEquals(
        List.of(
            "statements train found 1.000 (of 2 attributions)",
            "statements train source_type macro-F1 0.667",
            "statements train source_type macro-F1 of found 0.667",
            "statements train source_type accuracy of found 0.500",
            "statements train kind macro-F1 1.000",
            "statements train kind macro-F1 of found 1.000",
            "statements train kind accuracy of found 1.000",
            "statements train certainty macro-F1 1.000",
            "statements train certainty macro-F1 of found 1.000",
            "statements train certainty accuracy of found 1.000",
            "statements train polarity macro-F1 1.000",
            "statements train polarity macro-F1 of found 1.000",
            "statements train polarity accuracy of found 1.000",
            "statements train polarity flips 0.000 (fewer is better)"),
        figures.stream().map(Figure::toString).toList());
  }

  @Test
  void whatHasNoPartnerHasNoFigure(@TempDir Path temp) throws IOException {
    List<Figure> figures =
        LabelledStatements.unseen(folder(temp)).measure((in, out) -> Files.createFile(out), temp);
    assertEquals(
        List.of(
            "found",
            "source_type macro-F1",
            "kind macro-F1",
            "certainty macro-F1",
            "polarity macro-F1"),
        figures.stream().map(Figure::name).toList());
  }

  @Test
  void theFilesThatItNeedsAreNamedEvenWhereThereAreNone(@TempDir Path temp) throws IOException {
    Path nowhere = temp.resolve("nowhere");
    assertEquals(
        List.of(nowhere.resolve("train-*.jsonl")), LabelledStatements.train(nowhere).needs());
    assertEquals(List.of(temp.resolve("train-*.jsonl")), LabelledStatements.train(temp).needs());
    Path folder = folder(temp);
    assertEquals(
        List.of(folder.resolve("train-a.jsonl"), folder.resolve("train-b.jsonl")),
        LabelledStatements.train(folder).needs());
    assertEquals(
        List.of(folder.resolve("unseen.jsonl")), LabelledStatements.unseen(folder).needs());
  }
}
