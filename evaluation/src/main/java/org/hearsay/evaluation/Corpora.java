package org.hearsay.evaluation;

import java.nio.file.Path;

/**
 * Where the corpora lie.
 *
 * @param eval the folder of {@code polnear}, {@code plv}, {@code quiet}, {@code places}
 * @param seed the folder of one report ({@code .txt}) and its {@code facts.json}
 * @param own the folder of {@code reports} and {@code reports-unseen}, written for Hearsay
 * @param training the folder of {@code statements}, {@code events}, {@code pages} and others:
 *     passages and web pages written for Hearsay, with what is to be read in them
 */
public record Corpora(Path eval, Path seed, Path own, Path training) {
  private static final Path OWN = Path.of("evaluation/src/test/resources/org/hearsay/evaluation");
  private static final Path TRAINING = Path.of("training");

  /** The folders in and beside the project's root, which must be the working directory. */
  public static Corpora standard() {
    return in(Path.of("..", "shared"), OWN, TRAINING);
  }

  /** The folders {@code eval} and {@code seed} of one folder, and what was written for Hearsay. */
  public static Corpora in(Path folder, Path own, Path training) {
    return new Corpora(folder.resolve("eval"), folder.resolve("seed"), own, training);
  }
}
