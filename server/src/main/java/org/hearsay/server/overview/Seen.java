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
 * All happenings that match, counted in several ways.
 *
 * @param counted how many they are, in words
 * @param first so many of them, in the order of the list, are counted by place, time and type;
 *     empty where all are
 * @param types how many there are of each type, most first; without those that have none
 */
public record Seen(
    String counted, Optional<String> first, List<TypeCount> types, MapView map, Timeline timeline) {
  public Seen {
    types = List.copyOf(types);
  }

  /** A type with the address of the list of its happenings. */
  public record TypeCount(String type, long happenings, String href) {}

  /**
   * What an overview looks like.
   *
   * @param address of the list; what is counted links to its part of it
   */
  static Seen of(Overview overview, Address address) {
    return new Seen(
        Say.count(overview.happenings(), "happening"),
        overview.cut() ? Optional.of(Say.number(Overview.COUNTED)) : Optional.empty(),
        types(overview.types(), address),
        MapView.of(overview.spots(), s -> href(s, address)),
        Timeline.of(overview.months(), address));
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
}
