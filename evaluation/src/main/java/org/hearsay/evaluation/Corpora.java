package org.hearsay.evaluation;

import java.nio.file.Path;

/**
 * Where the corpora lie.
 *
 * @param eval the folder of {@code polnear}, {@code plv}, {@code quiet}, {@code places}
 * @param seed the folder of one report ({@code .txt}) and its {@code facts.json}
 * @param own the folder of {@code reports} and {@code reports-unseen}, written for Hearsay
 */
public record Corpora(Path eval, Path seed, Path own) {
  private static final Path OWN = Path.of("evaluation/src/test/resources/org/hearsay/evaluation");

  /** The folders in and beside the project's root, which must be the working directory. */
  public static Corpora standard() {
    return in(Path.of("..", "shared"), OWN);
  }

  /** The folders {@code eval} and {@code seed} of one folder, and the reports in another. */
  public static Corpora in(Path folder, Path own) {
    return new Corpora(folder.resolve("eval"), folder.resolve("seed"), own);
  }
}
