package org.hearsay.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportFormat;

/**
 * Press releases in PDF: lines joined to paragraphs, without page numbers and running heads. Their
 * time of publication is what the text states; only where it states none, the day on which the file
 * was made. Scanned pages have no text and are refused.
 */
public final class PdfFormat implements ReportFormat {
  /** Readers look for the mark so far into a file. */
  private static final int MARK_WITHIN = 1024;

  @Override
  public boolean matches(byte[] head, String name) {
    int end = Math.min(head.length, MARK_WITHIN);
    return new String(head, 0, end, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  @Override
  public void read(InputStream in, String name, Consumer<ReadResult> results) throws IOException {
    byte[] bytes = in.readNBytes(PdfReader.MAX_BYTES + 1);
    try {
      results.accept(new Read(name, PdfReader.read(bytes)));
    } catch (UnreadableDocumentException e) {
      results.accept(new Unreadable(name, e.problem()));
    }
  }
}
