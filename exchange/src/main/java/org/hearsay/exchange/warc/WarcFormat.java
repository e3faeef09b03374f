package org.hearsay.exchange.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.report.Found;
import org.hearsay.report.Found.Known;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.PassedOver;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportFormat;

/**
 * Web archives, record by record in constant memory. A report's id comes from its text, so that a
 * page that was saved twice counts once. Damaged records, those of which the capture was cut off
 * and pages over 8 MB are named and passed over; what is no page is only counted. Pages are found
 * by the headers of their records: to take a page apart is left to whoever reads what was found.
 */
public final class WarcFormat implements ReportFormat {
  private final Captures captures = new Captures();

  @Override
  public boolean matches(byte[] head, String name) {
    return Packing.isWarc(head, name);
  }

  @Override
  public void read(InputStream in, String name, Consumer<ReadResult> results) throws IOException {
    find(in, name, found -> results.accept(found.read()));
  }

  @Override
  public void find(InputStream in, String name, Consumer<Found> found) throws IOException {
    int others = 0;
    try (Records records = new Records(in, name, bad -> found.accept(new Known(bad)))) {
      for (Optional<Block> next = records.next(); next.isPresent(); next = records.next()) {
        if (Captures.isCapture(next.get())) {
          Optional<Found> capture = captures.find(next.get());
          capture.ifPresent(found);
          others += capture.isPresent() ? 0 : 1;
        }
      }
      if (records.number() == 0) {
        Unreadable none = new Unreadable(name, "expected records of a web archive, found none");
        found.accept(new Known(none));
      }
    }
    if (others > 0) {
      found.accept(new Known(new PassedOver(name, others, "records that hold no page")));
    }
  }
}
