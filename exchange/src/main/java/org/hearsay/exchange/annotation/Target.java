package org.hearsay.exchange.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.iri.ReportIri;

/** The words on which an annotation stands. */
final class Target {
  /** So many code points before and after tell one quotation from another of the same words. */
  private static final int AROUND = 32;

  private Target() {}

  /** Selects a piece both by its words and by its position (code points, as the standard wants). */
  static ObjectNode of(Header report, Piece piece) {
    String text = report.text();
    int length = text.codePointCount(0, text.length());
    int begin = Math.min(piece.begin(), length);
    int end = Math.max(begin, Math.min(piece.end(), length));
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    target.put("source", ReportIri.of(report).document());
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", piece.text())
        .put("prefix", slice(text, Math.max(0, begin - AROUND), begin))
        .put("suffix", slice(text, end, Math.min(length, end + AROUND)));
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", piece.begin())
        .put("end", piece.end());
    return target;
  }

  private static String slice(String text, int from, int to) {
    int begin = text.offsetByCodePoints(0, from);
    return text.substring(begin, text.offsetByCodePoints(begin, to - from));
  }
}
