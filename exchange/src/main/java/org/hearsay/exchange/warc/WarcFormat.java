package org.hearsay.exchange.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.PassedOver;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportFormat;

/**
 * Web archives, record by record in constant memory. A report's id comes from its text, so that a
 * page that was saved twice counts once. Damaged records, those of which the capture was cut off
 * and pages over 8 MB are named and passed over; what is no page is only counted.
 */
public final class WarcFormat implements ReportFormat {
  @Override
  public boolean matches(byte[] head, String name) {
    return Packing.isWarc(head, name);
  }

  @Override
  public void read(InputStream in, String name, Consumer<ReadResult> results) throws IOException {
    int others = 0;
    try (Records records = new Records(in, name, results::accept)) {
      for (Optional<Block> next = records.next(); next.isPresent(); next = records.next()) {
        if (Captures.isCapture(next.get())) {
          Optional<ReadResult> result = Captures.read(next.get());
          result.ifPresent(results);
          others += result.isPresent() ? 0 : 1;
        }
      }
      if (records.number() == 0) {
        results.accept(new Unreadable(name, "expected records of a web archive, found none"));
      }
    }
    if (others > 0) {
      results.accept(new PassedOver(name, others, "records that hold no page"));
    }
  }
}
