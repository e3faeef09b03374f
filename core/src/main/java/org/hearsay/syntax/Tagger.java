package org.hearsay.syntax;

import java.util.List;
import java.util.Set;
import org.hearsay.encoder.Columns;

/**
 * Reads both tags of a word off the model's row: the most probable pair of which one goes with the
 * other and the word's letters allow both.
 */
final class Tagger {
  private final List<String> upos;
  private final List<String> xpos;
  private final int firstUpos;
  private final int firstXpos;

  Tagger(Columns columns) {
    upos = columns.labels("upos");
    xpos = columns.labels("xpos");
    firstUpos = columns.begin("upos");
    firstXpos = columns.begin("xpos");
  }

  /** A universal tag and one of the Penn Treebank. */
  record Pair(String upos, String xpos) {}

  Pair tags(EncodedWord word, String form) {
    Set<String> bases = Lemmatizer.standard().bases();
    float[] universal = word.columns(firstUpos, upos.size());
    float[] penn = word.columns(firstXpos, xpos.size());
    double best = Double.NEGATIVE_INFINITY;
    Pair pair = new Pair("X", "FW");
    for (int x = 0; x < penn.length; x++) {
      for (int u = 0; u < universal.length; u++) {
        double score = universal[u] + penn[x];
        if (score > best
            && Tags.goTogether(upos.get(u), xpos.get(x))
            && Forms.allows(form, xpos.get(x), bases)) {
          best = score;
          pair = new Pair(upos.get(u), xpos.get(x));
        }
      }
    }
    return pair;
  }
}
