package org.hearsay.evaluation;

import java.nio.file.Path;

/**
 * Where the corpora lie.
 *
 * @param eval the folder of {@code polnear}, {@code plv}, {@code quiet}, {@code places}
 * @param seed the folder of one report ({@code .txt}) and its {@code facts.json}
 */
public record Corpora(Path eval, Path seed) {

  /** The folders beside the project's root, which must be the working directory. */
  public static Corpora standard() {
    return in(Path.of("..", "shared"));
  }

  /** The folders {@code eval} and {@code seed} of one folder. */
  public static Corpora in(Path folder) {
    return new Corpora(folder.resolve("eval"), folder.resolve("seed"));
  }
}
