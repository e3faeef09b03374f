package org.hearsay.encoder;

import org.hearsay.text.Span;

/**
 * A word, or a part of one, in the encoder's vocabulary.
 *
 * @param id in the vocabulary
 * @param span in the raw text; empty for a piece that stands for no text, such as the end of a
 *     paragraph
 * @param starts whether a word begins here
 * @param kind what a piece in small letters does not show: 0 small letters and all else, 1 a
 *     capital first, 2 all capitals; 3 more in a quotation
 */
public record Piece(int id, Span span, boolean starts, int kind) {
  private static final int QUOTED = 3;

  /** The same piece, beginning a word at {@code begin}; or none, if that is negative. */
  Piece starting(int begin) {
    return new Piece(id, begin < 0 ? span : new Span(begin, span.end()), begin >= 0, kind);
  }

  /** Whether it stands in quotation marks. */
  public boolean isQuoted() {
    return kind >= QUOTED;
  }

  Piece quoted() {
    return new Piece(id, span, starts, kind % QUOTED + QUOTED);
  }
}
