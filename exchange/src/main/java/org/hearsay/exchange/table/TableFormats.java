package org.hearsay.exchange.table;

import java.util.List;
import org.hearsay.exchange.export.ExportFormat;

/** The tables in which events are written. */
public final class TableFormats {
  private TableFormats() {}

  /** All of them. */
  public static List<ExportFormat> all() {
    return List.of(new PolecatFormat(), new GdeltFormat(), new IcewsFormat(), new CsvFormat());
  }
}
