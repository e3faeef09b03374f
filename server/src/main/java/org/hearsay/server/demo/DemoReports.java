package org.hearsay.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;

/**
 * 200 reports that tell 25 happenings: with copies, quotations that change on their way, and
 * contradictions. Places are real, or invented where there is violence; people, outlets and
 * occurrences are invented.
 */
public final class DemoReports {
  private static final String RESOURCE = "reports.jsonl";

  private DemoReports() {}

  /** All, in the order of their publication. */
  public static List<Report> all() {
    List<Report> reports = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(DemoReports.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      new ReportReader(
              result -> {
                if (result instanceof Read read) {
                  reports.add(read.report());
                } else if (result instanceof Unreadable bad) {
                  throw new IllegalStateException(bad.where() + ": " + bad.problem());
                }
              })
          .read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return List.copyOf(reports);
  }
}
