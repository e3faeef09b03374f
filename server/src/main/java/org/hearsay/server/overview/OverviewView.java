package org.hearsay.server.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.Overview;
import org.hearsay.archive.Overview.Spot;
import org.hearsay.server.map.MapView;
import org.hearsay.server.page.Address;
import org.hearsay.server.page.Say;

/**
 * What the overview shows.
 *
 * @param counted how many happenings match, in words
 * @param types how many there are of each type, most first; without those that have none
 * @param rows one page of the list
 * @param next where the list goes on
 * @param csv where all that match is to be had as a file
 */
public record OverviewView(
    Filter filter,
    String counted,
    List<TypeCount> types,
    MapView map,
    Timeline timeline,
    List<HappeningRow> rows,
    Optional<String> next,
    String csv) {
  public OverviewView {
    types = List.copyOf(types);
    rows = List.copyOf(rows);
  }

  /** A type with the address of the list of its happenings. */
  public record TypeCount(String type, long happenings, String href) {}

  static OverviewView of(
      Filter filter, Overview overview, List<HappeningRow> rows, Optional<String> cursor) {
    Address address = filter.address();
    return new OverviewView(
        filter,
        counted(overview),
        types(overview.types(), address),
        MapView.of(overview.spots(), s -> href(s, address)),
        Timeline.of(overview.months(), address),
        rows,
        cursor.map(c -> address.with("after", c).toString()),
        new Address(Filter.PATH + ".csv", address.parameters()).toString());
  }

  private static String counted(Overview overview) {
    return overview.cut()
        ? "more than " + Say.number(Overview.COUNTED) + " happenings"
        : Say.count(overview.happenings(), "happening");
  }

  private static List<TypeCount> types(Map<String, Long> types, Address address) {
    return types.entrySet().stream()
        .map(
            e ->
                new TypeCount(
                    e.getKey(), e.getValue(), address.with("type", e.getKey()).toString()))
        .toList();
  }

  private static String href(Spot spot, Address address) {
    Address narrowed = spot.country().map(c -> address.with("country", c)).orElse(address);
    return spot.precision().equals("country")
        ? narrowed.toString()
        : narrowed.with("place", spot.name()).toString();
  }

  /** Whether this is the first page of the list: only there are map and timeline. */
  public boolean isFirst() {
    return filter.after().isEmpty();
  }
}
