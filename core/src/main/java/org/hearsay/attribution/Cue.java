package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.text.Lexicon;

/**
 * An entry of {@code cues.tsv}.
 *
 * @param words lemmas; the first is the head, the others depend on it
 * @param frames what can be its content
 * @param line of the file, for the record's basis
 */
record Cue(
    List<String> words,
    Pos pos,
    Set<String> frames,
    Certainty certainty,
    Polarity polarity,
    int line) {
  /** Part of speech of a cue's head. */
  enum Pos {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    PREPOSITION
  }

  static Cue of(Lexicon.Row row) {
    return new Cue(
        List.of(row.text(0).split(" ", -1)),
        row.constant(1, Pos.class),
        Set.copyOf(row.list(2)),
        row.constant(3, Certainty.class),
        row.constant(4, Polarity.class),
        row.line());
  }

  boolean takes(String frame) {
    return frames.contains(frame);
  }

  String basis() {
    return "cues.tsv:" + line;
  }
}
