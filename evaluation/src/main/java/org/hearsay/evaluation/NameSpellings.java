package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.entity.Spelling;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * Whether spellings of one name are known as such, and near names kept apart.
 *
 * @param split {@code dev}, or {@code unseen}: measured only
 * @param file first name, second name, {@code same} or {@code different}, origin
 */
record NameSpellings(String split, Path file) implements Benchmark {
  private static final String CORPUS = "names";

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
    int right = 0;
    int joined = 0;
    int same = 0;
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] f = line.split("\t", -1);
        boolean found = Spelling.standard().isSame(f[0], f[1]);
        boolean wanted = f[2].equals("same");
        right += found && wanted ? 1 : 0;
        joined += found ? 1 : 0;
        same += wanted ? 1 : 0;
      }
    }
    PrecisionRecall score = new PrecisionRecall(right, joined, same);
    return List.of(
        Figure.rate(CORPUS, split, "spelling-P", score.precision().orElse(0)),
        Figure.rate(CORPUS, split, "spelling-R", score.recall().orElse(0)),
        Figure.rate(CORPUS, split, "spelling-F1", score.f1().orElse(0)));
  }
}
