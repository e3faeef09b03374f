package org.hearsay.exchange.foreign;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.foreign.Comparison.Row;

/**
 * What is said and by whom, as far as it is compared.
 *
 * @param source all words that stand for whoever says it
 */
record Quotation(Stretches content, Stretches source) {
  /** A source of whom we are not sure is none. */
  static Quotation of(Ground ground, List<List<Piece>> groups) {
    List<Piece> words = new ArrayList<>();
    ground
        .source()
        .filter(source -> ground.isClear())
        .ifPresent(
            source -> {
              words.add(new Piece(source.begin(), source.end(), source.text()));
              groups.stream()
                  .filter(group -> group.stream().anyMatch(p -> overlap(p, words.get(0))))
                  .forEach(words::addAll);
            });
    return new Quotation(Stretches.of(ground.content()), Stretches.of(words));
  }

  static Quotation of(ForeignQuotation quotation) {
    return new Quotation(Stretches.of(quotation.content()), Stretches.of(quotation.sources()));
  }

  private static boolean overlap(Piece a, Piece b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  /** Whether both name the same source, or which of them names one of its own. */
  Row sources(Quotation theirs) {
    if (source.shared(theirs.source) > 0) {
      return new Row(1, 0, 0);
    }
    return new Row(0, source.isEmpty() ? 0 : 1, theirs.source.isEmpty() ? 0 : 1);
  }
}
