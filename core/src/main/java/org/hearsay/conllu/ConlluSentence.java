package org.hearsay.conllu;

import java.util.List;

/** A sentence of a CoNLL-U file, with its words. */
public record ConlluSentence(boolean beginsParagraph, List<ConlluWord> words) {
  public ConlluSentence {
    words = List.copyOf(words);
  }
}
