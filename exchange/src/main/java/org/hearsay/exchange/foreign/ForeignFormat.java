package org.hearsay.exchange.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A format in which others publish events: rows of tab-separated cells. */
public enum ForeignFormat {
  /** With a header; published files differ in their columns, so that all go by name. */
  POLECAT(0),
  /** GDELT 2.0 Events: 61 columns without a header. */
  GDELT(61),
  /** ICEWS: 20 columns with a header. */
  ICEWS(0);

  /** What is read; the header is looked for in these words. */
  enum Column {
    ID("Event ID", 0),
    DAY("Event Date", 1),
    TYPE("Event Type", 26),
    ACTOR("Actor Country", 7),
    RECIPIENT("Recipient Country", 17);

    private final String header;
    private final int gdelt;

    Column(String header, int gdelt) {
      this.header = header;
      this.gdelt = gdelt;
    }

    String header() {
      return header;
    }
  }

  private static final Map<Column, String> ICEWS_HEADER =
      Map.of(
          Column.TYPE, "CAMEO Code",
          Column.ACTOR, "Source Country",
          Column.RECIPIENT, "Target Country");

  private final int columns;

  ForeignFormat(int columns) {
    this.columns = columns;
  }

  /** As the option's value is written. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean hasHeader() {
    return columns == 0;
  }

  /** So many columns a row without header has. */
  int columns() {
    return columns;
  }

  String header(Column column) {
    return this == ICEWS ? ICEWS_HEADER.getOrDefault(column, column.header()) : column.header();
  }

  /** Where a column stands, from 0; -1 where the header has none. */
  int position(Column column, List<String> header) {
    return hasHeader() ? header.indexOf(header(column)) : column.gdelt;
  }
}
