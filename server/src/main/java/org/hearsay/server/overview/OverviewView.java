package org.hearsay.server.overview;

import java.util.List;
import java.util.Optional;
import org.hearsay.server.page.Address;

/**
 * What the overview shows.
 *
 * @param seen all that match, counted
 * @param rows one page of the list
 * @param next where the list goes on
 * @param csv where all that match is to be had as a file
 */
public record OverviewView(
    Filter filter, Seen seen, List<HappeningRow> rows, Optional<String> next, String csv) {
  public OverviewView {
    rows = List.copyOf(rows);
  }

  static OverviewView of(
      Filter filter, Seen seen, List<HappeningRow> rows, Optional<String> cursor) {
    Address address = filter.address();
    return new OverviewView(
        filter,
        seen,
        rows,
        cursor.map(c -> address.with("after", c).toString()),
        new Address(Filter.PATH + ".csv", address.parameters()).toString());
  }

  /** Whether this is the first page of the list: only there are map and timeline. */
  public boolean isFirst() {
    return filter.after().isEmpty();
  }
}
