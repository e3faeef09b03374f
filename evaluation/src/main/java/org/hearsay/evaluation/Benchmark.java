package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One corpus and the way to measure a coder on it. */
interface Benchmark {
  /** Corpus and split, as a reader knows them. */
  String name();

  /** The files without which nothing can be measured. */
  List<Path> needs();

  /**
   * Codes and scores the corpus.
   *
   * @param work an empty folder
   */
  List<Figure> measure(CorpusCoder coder, Path work) throws IOException;
}
