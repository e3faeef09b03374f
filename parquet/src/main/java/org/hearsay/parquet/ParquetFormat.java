package org.hearsay.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** Parquet: the columns of our CSV, each with its type; no value is a null. */
public final class ParquetFormat implements ExportFormat {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String title() {
    return "Parquet, the columns of csv with their types";
  }

  @Override
  public List<String> lost() {
    return List.of("as csv");
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new ParquetWriter(output);
  }
}
