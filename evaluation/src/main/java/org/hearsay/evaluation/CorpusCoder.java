package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** Codes a file as {@code hearsay code --format jsonl INPUT > OUTPUT} does. */
@FunctionalInterface
public interface CorpusCoder {
  /**
   * Codes all reports of a file. Fields of the input that are gold annotation ({@code
   * attributions}, {@code places}) are unknown to a coder, which must not read them.
   *
   * @param input JSON lines ({@code .jsonl}), or one report as plain text ({@code .txt})
   * @param output does not exist yet; a line of schema hearsay/1 for each report
   */
  void code(Path input, Path output) throws IOException;
}
