package org.hearsay.conllu;

/** A line that is not CoNLL-U; the message names file, line and what was expected. */
public final class ConlluException extends RuntimeException {
  ConlluException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
