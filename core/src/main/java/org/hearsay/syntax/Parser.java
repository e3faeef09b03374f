package org.hearsay.syntax;

import java.util.List;
import org.hearsay.text.Span;

/** Reads sentences, words and trees. Implementations are thread-safe and built complete. */
public interface Parser {
  /** Name and version, as it shall stand in the coded report: {@code corenlp-4.5.10}. */
  String name();

  /**
   * Parses one paragraph of a text.
   *
   * @param text the whole text; offsets of tokens count in it
   * @param paragraph the stretch to parse; no sentence crosses its bounds
   * @return the sentences' tokens, in order; empty when there is no word
   */
  List<List<Token>> parse(String text, Span paragraph);
}
