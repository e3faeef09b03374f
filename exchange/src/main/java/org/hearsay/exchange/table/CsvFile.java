package org.hearsay.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A file of rows in UTF-8: RFC 4180, but for lines that end in a line feed alone. */
final class CsvFile implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Writer out;

  CsvFile(Path file, List<String> header) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    FORMAT.printRecord(out, header.toArray());
  }

  void row(List<String> cells) throws IOException {
    FORMAT.printRecord(out, cells.stream().map(Cell::text).toArray());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
