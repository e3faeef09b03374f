package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Piece;
import org.hearsay.word.Word;

/**
 * A word and what the model says of it: the row of its first piece, in the window that owns it.
 *
 * @param piece index of that piece in the window
 */
public record EncodedWord(Word word, Encoded encoded, int piece) {
  /** What some of the model's columns say of the word. */
  float[] columns(int from, int width) {
    return encoded.columns(piece, from, width);
  }

  /**
   * The words of each paragraph with what the model says.
   *
   * @param paragraphs of which the windows were made
   * @throws IllegalArgumentException if the windows were made of others
   */
  public static List<List<EncodedWord>> of(List<List<Word>> paragraphs, List<Encoded> windows) {
    List<EncodedWord> rows = new ArrayList<>();
    List<Word> words = paragraphs.stream().flatMap(List::stream).toList();
    for (Encoded encoded : windows) {
      List<Piece> pieces = encoded.window().pieces();
      for (int i = encoded.window().ownedFrom(); i < encoded.window().ownedTo(); i++) {
        Piece piece = pieces.get(i);
        if (piece.starts() && !piece.span().isEmpty()) {
          if (rows.size() == words.size()
              || words.get(rows.size()).span().begin() != piece.span().begin()) {
            throw new IllegalArgumentException("windows: not of these words, at " + piece.span());
          }
          rows.add(new EncodedWord(words.get(rows.size()), encoded, i));
        }
      }
    }
    if (rows.size() != words.size()) {
      throw new IllegalArgumentException("windows: only " + rows.size() + " of the words");
    }
    List<List<EncodedWord>> all = new ArrayList<>();
    int from = 0;
    for (List<Word> paragraph : paragraphs) {
      all.add(List.copyOf(rows.subList(from, from + paragraph.size())));
      from += paragraph.size();
    }
    return all;
  }
}
