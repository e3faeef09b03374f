package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the Python scorers, where there are any, beside this library. */
class PythonScorersTest {
  private static final Path SCORERS = Path.of("shared", "eval");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void randomCasesGetTheFiguresOfThePythonScorers(@TempDir Path temp) throws Exception {
    new RandomAttributions(1).write(temp.resolve("attribution"), 90);
    new RandomEvents(2).write(temp.resolve("event"), 50);
    new RandomPlaces(3).write(temp.resolve("place"), 30);
    new RandomQuietTexts(4).write(temp.resolve("quiet"), 10);
    new RandomFacts(5).write(temp.resolve("fact"), 40);
    assertEquals(220, compare(temp));
  }

  @Test
  void goldenCasesAreStillWhatThePythonScorersSay() throws Exception {
    assertTrue(compare(Cases.folder()) > 0);
  }

  /** Scores all cases both ways, in one Python process; how many there were. */
  private static int compare(Path cases) throws IOException, InterruptedException {
    Optional<Path> scorers = scorers();
    assumeTrue(
        scorers.isPresent(),
        "not run: no ../shared/eval with score_attribution.py beside the project");
    assumeTrue(hasPython(), "not run: no python3");
    List<ScorerCase> all = Cases.in(cases);
    Map<String, JsonNode> figures = python(scorers.orElseThrow(), cases);
    for (ScorerCase files : all) {
      FigureAssertions.assertSame(
          files, Objects.requireNonNull(figures.get(files.title()), files.title()));
    }
    return all.size();
  }

  private static Map<String, JsonNode> python(Path scorers, Path cases)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3",
                Cases.folder().resolve("reference.py").toString(),
                scorers.toString(),
                cases.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, JsonNode> figures = new HashMap<>();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    for (String line : out.lines().toList()) {
      JsonNode each = JSON.readTree(line);
      figures.put(each.get("case").textValue(), each.get("figures"));
    }
    assertEquals(0, process.waitFor(), "exit status of reference.py");
    return figures;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The folder of the scorers, beside the project or above. */
  private static Optional<Path> scorers() {
    return Stream.iterate(
            Path.of("").toAbsolutePath(), folder -> folder != null, folder -> folder.getParent())
        .map(folder -> folder.resolve(SCORERS))
        .filter(folder -> Files.isReadable(folder.resolve("score_attribution.py")))
        .findFirst();
  }
}
