package org.hearsay.server.coding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.coding.UncodableReportException;
import org.hearsay.exchange.Formats;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.server.http.ProblemException;

/** Codes what is handed in. Thread-safe. */
public final class Coding {
  private final Function<Report, CodedReport> coder;

  /**
   * @param coder may be shared between threads
   */
  public Coding(Function<Report, CodedReport> coder) {
    this.coder = coder;
  }

  /**
   * A report that was coded.
   *
   * @param record as an archive reads it
   * @param json the contract's, one line
   */
  public record Coded(CodedReport report, CodedRecord record, String json) {}

  /**
   * Codes the one report in some bytes: plain text, a web page, a line of JSON, as {@code hearsay
   * code} takes them.
   *
   * @param name tells the format where the bytes do not, such as {@code text.txt}
   * @throws ProblemException if there is not exactly one report, or it cannot be coded
   */
  public Coded code(byte[] bytes, String name) {
    return code(read(bytes, name));
  }

  /**
   * Reads the one report in some bytes.
   *
   * @throws ProblemException if there is not exactly one
   */
  public static Report read(byte[] bytes, String name) {
    List<ReadResult> results = new ArrayList<>();
    try {
      new ReportReader(results::add, Formats.all()).read(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      throw new ProblemException(422, "expected a report, found " + e.getMessage());
    }
    Optional<String> fault =
        results.stream()
            .filter(r -> r instanceof Unreadable)
            .map(r -> ((Unreadable) r).problem())
            .findFirst();
    if (fault.isPresent()) {
      throw new ProblemException(422, fault.get());
    }
    List<Report> reports =
        results.stream().filter(r -> r instanceof Read).map(r -> ((Read) r).report()).toList();
    if (reports.size() != 1) {
      throw new ProblemException(422, "expected one report, found " + reports.size());
    }
    return reports.get(0);
  }

  /**
   * Codes a report.
   *
   * @throws ProblemException if it is no text, not in English, or takes too long
   */
  public Coded code(Report report) {
    if (report.text().isBlank() || report.text().indexOf('\0') >= 0) {
      throw new ProblemException(
          422,
          "expected text, found " + (report.text().isBlank() ? "nothing" : "control characters"));
    }
    try {
      CodedReport coded = coder.apply(report);
      String json = CodedReportWriter.write(coded);
      return new Coded(coded, RecordReader.read(json), json);
    } catch (UncodableReportException e) {
      throw new ProblemException(422, String.valueOf(e.getMessage()));
    } catch (RecordException e) {
      throw new IllegalStateException("a coded report that does not keep the contract", e);
    }
  }
}
