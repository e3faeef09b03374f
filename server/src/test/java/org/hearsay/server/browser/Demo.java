package org.hearsay.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.server.Server;

/** The reports of {@code hearsay demo}. */
final class Demo {
  private static final String REPORTS = "demo/reports.jsonl";

  private Demo() {}

  /** Codes them into a new archive. */
  static Path archive(Path file, Function<Report, CodedReport> coder) {
    try (Archive archive = Archive.open(file, Access.WRITE);
        InputStream reports = Server.class.getResourceAsStream(REPORTS)) {
      if (reports == null) {
        throw new IllegalStateException("no resource " + REPORTS);
      }
      new ReportReader(result -> archive.add(prepared(result, coder))).read(reports, REPORTS);
      archive.commit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Prepared prepared(ReadResult result, Function<Report, CodedReport> coder) {
    if (result instanceof Read read) {
      String line = CodedReportWriter.write(coder.apply(read.report()));
      try {
        return Prepared.of(line);
      } catch (RecordException e) {
        throw new IllegalStateException(line, e);
      }
    }
    throw new IllegalStateException("cannot be read: " + result);
  }
}
