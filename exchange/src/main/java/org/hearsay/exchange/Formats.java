package org.hearsay.exchange;

import java.util.List;
import org.hearsay.exchange.document.MailFormat;
import org.hearsay.exchange.document.PdfFormat;
import org.hearsay.exchange.page.PageFormat;
import org.hearsay.exchange.warc.WarcFormat;
import org.hearsay.report.ReportFormat;

/** The formats of reports that are read beside plain text and JSON. */
public final class Formats {
  private Formats() {}

  /** All of them, in the order in which they are tried. */
  public static List<ReportFormat> all() {
    return List.of(new WarcFormat(), new PdfFormat(), new MailFormat(), new PageFormat());
  }
}
