package org.hearsay.cli.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.hearsay.cli.wording.Printable;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/** Builds one row of CSV (RFC 4180, but for lines that end in a line feed alone). */
public final class Cells {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** What a spreadsheet takes for a formula: OWASP, "CSV Injection". */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final List<String> cells = new ArrayList<>();

  /** The row of column names. */
  public static String header(List<String> columns) {
    return FORMAT.format(columns.toArray()) + "\n";
  }

  /** The columns that every row begins with. */
  static Cells of(Report report) {
    Metadata data = report.metadata();
    return new Cells()
        .text(report.id())
        .text(data.outlet())
        .text(data.published().map(Publication::value))
        .text(data.title());
  }

  /** Words, on one line; those that a spreadsheet would run as a formula get an apostrophe. */
  public Cells text(String words) {
    String line = Printable.line(words);
    boolean formula =
        !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0
            || !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    cells.add(formula ? "'" + line : line);
    return this;
  }

  Cells text(Optional<String> words) {
    return text(words.orElse(""));
  }

  /** To three decimals at most. */
  public Cells number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros();
    cells.add(rounded.toPlainString());
    return this;
  }

  /** {@code true} or {@code false}. */
  public Cells yes(boolean value) {
    cells.add(Boolean.toString(value));
    return this;
  }

  /** The row with its line end. */
  public String row() {
    StringBuilder row = new StringBuilder();
    try {
      FORMAT.printRecord(row, cells.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row.toString();
  }
}
