package org.hearsay.exchange.foreign;

import java.util.List;
import org.hearsay.archive.record.CodedRecord.Piece;

/**
 * A quotation that others found.
 *
 * @param sources words that stand for whoever says it; none where nobody is told
 * @param content what is said; at least one piece
 */
public record ForeignQuotation(List<Piece> sources, List<Piece> content) {
  public ForeignQuotation {
    sources = List.copyOf(sources);
    content = List.copyOf(content);
  }
}
