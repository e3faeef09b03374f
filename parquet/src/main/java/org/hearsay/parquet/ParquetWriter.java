package org.hearsay.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.table.EventRows;

/**
 * Writes rows as they come, some at a time. What makes the file Parquet, its footer, is written by
 * {@link #end} alone, so that a file that was broken off is never taken for whole.
 */
final class ParquetWriter implements EventWriter {
  /** So much is gathered in memory before it is written. */
  private static final long GROUP_BYTES = 32L << 20;

  private final LocalFile file;
  private final org.apache.parquet.hadoop.ParquetWriter<List<String>> rows;

  ParquetWriter(Path output) throws IOException {
    file = new LocalFile(output);
    rows =
        new Builder(file)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(GROUP_BYTES)
            .build();
  }

  @Override
  public void add(EventRecord event) throws IOException {
    try {
      rows.write(EventRows.cells(event));
    } catch (ParquetRuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      rows.close();
    } catch (ParquetRuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static final class Builder
      extends org.apache.parquet.hadoop.ParquetWriter.Builder<List<String>, Builder> {
    Builder(OutputFile file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Deprecated, but the only one that has to be there. */
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<List<String>> getWriteSupport(Configuration configuration) {
      return new Rows();
    }
  }
}
