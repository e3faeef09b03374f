package org.hearsay.server.page;

import java.util.Optional;
import org.hearsay.archive.store.Reports.Row;

/**
 * A report as pages point to it.
 *
 * @param number in the archive
 * @param time of publication in words; {@code undated} where the report has none
 * @param original its address where it was published, if that may be linked to
 */
public record Reference(
    long number, String outlet, String time, String title, Optional<String> original) {
  /** Points to a report. */
  public static Reference of(Row row) {
    return new Reference(
        row.id(),
        Say.outlet(row.outlet()),
        row.published().map(Say::time).orElse("undated"),
        row.title(),
        Links.original(row.url()));
  }

  /** Its page. */
  public String href() {
    return Links.report(number);
  }
}
