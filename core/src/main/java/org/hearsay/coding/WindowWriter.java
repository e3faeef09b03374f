package org.hearsay.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.conllu.ConlluDocument;
import org.hearsay.encoder.Piece;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.report.Report;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Quotation;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;

/**
 * Writes what the encoder reads of a report, as one line of JSON: to train on the same input that
 * coding has.
 */
public final class WindowWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WindowWriter() {}

  /** The windows of a report, over the regions that {@link Coder} codes. */
  public static List<Window> windows(Report report) {
    List<Span> regions = report.layout().regions();
    String text = report.text();
    return Windows.of(
        text, Tokenizer.standard().paragraphs(text, regions), QuotationScanner.scan(text, regions));
  }

  /**
   * {@code {"id", "windows": [{"ids", "kinds", "starts", "begins", "ends", "owned": [from, to]}]}};
   * begins and ends count code points of the report's text.
   */
  public static String write(Report report) {
    return write(report.id(), report.text(), windows(report));
  }

  /** The same for a document whose words are given. */
  public static String write(ConlluDocument document) {
    String text = document.text();
    List<Quotation> quotations = QuotationScanner.scan(text, document.regions());
    return write(document.id(), text, Windows.of(text, document.paragraphs(), quotations));
  }

  private static String write(String id, String text, List<Window> windows) {
    CodePoints points = new CodePoints(text);
    ObjectNode line = JSON.createObjectNode().put("id", id);
    ArrayNode all = line.putArray("windows");
    for (Window window : windows) {
      ObjectNode node = all.addObject();
      ArrayNode ids = node.putArray("ids");
      ArrayNode kinds = node.putArray("kinds");
      ArrayNode starts = node.putArray("starts");
      ArrayNode begins = node.putArray("begins");
      ArrayNode ends = node.putArray("ends");
      for (Piece piece : window.pieces()) {
        ids.add(piece.id());
        kinds.add(piece.kind());
        starts.add(piece.starts() ? 1 : 0);
        begins.add(points.of(piece.span().begin()));
        ends.add(points.of(piece.span().end()));
      }
      node.putArray("owned").add(window.ownedFrom()).add(window.ownedTo());
    }
    return line.toString();
  }
}
