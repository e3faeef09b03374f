package org.hearsay.encoder;

import java.util.List;

/**
 * Pieces that the encoder reads in one go. Windows overlap; each piece is owned by one of them,
 * where it has most around it, and what it says there counts.
 *
 * @param pieces the first stands for no text
 * @param ownedFrom index of the first piece that this window owns
 * @param ownedTo index behind the last
 */
public record Window(List<Piece> pieces, int ownedFrom, int ownedTo) {
  public Window {
    pieces = List.copyOf(pieces);
  }
}
