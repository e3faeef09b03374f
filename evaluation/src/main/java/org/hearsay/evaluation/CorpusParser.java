package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** Parses a file as {@code hearsay parse INPUT > OUTPUT} does. */
@FunctionalInterface
public interface CorpusParser {
  /**
   * Parses all texts of a file.
   *
   * @param words whether the input is CoNLL-U whose words and sentences are kept; else JSON lines
   * @param output does not exist yet; CoNLL-U
   */
  void parse(Path input, boolean words, Path output) throws IOException;
}
