package org.hearsay.exchange.export;

import java.util.List;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Piece;

/**
 * What is said in one report.
 *
 * @param groups words that stand for one and the same, of private persons none; code points
 */
public record Statements(Header report, List<Statement> all, List<List<Piece>> groups) {
  public Statements {
    all = List.copyOf(all);
    groups = groups.stream().map(List::copyOf).toList();
  }
}
