package org.hearsay.server.start;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Happening;
import org.hearsay.archive.store.Reports.Row;

/**
 * The start page.
 *
 * @param fault what is wrong with what was handed in
 * @param fetches whether the server fetches pages
 * @param latest reports of the archive
 * @param happenings those with most origins
 */
public record StartView(
    Filled filled,
    Optional<String> fault,
    boolean fetches,
    Example example,
    List<Row> latest,
    List<Happening> happenings) {
  public StartView {
    latest = List.copyOf(latest);
    happenings = List.copyOf(happenings);
  }
}
