package org.hearsay.server.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.event.EventType;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.page.Address;
import org.hearsay.server.page.Say;

/**
 * Which happenings a reader wants, as the address says it.
 *
 * @param address of the page with all that is set, without the place in the list
 * @param after where the list goes on, as {@link HappeningFilter} has it
 */
public record Filter(Address address, Optional<String> after) {
  static final String PATH = "/happenings";
  private static final int MOST_ORIGINS = 1_000;

  /** A condition that is set, with the address of the page without it. */
  public record Chip(String label, String value, String without) {}

  /**
   * Reads the parameters.
   *
   * @throws ProblemException if one of them is wrong
   */
  static Filter of(Query query) {
    Map<String, String> set = new LinkedHashMap<>();
    put(set, "since", query.day("since"));
    put(set, "until", query.day("until"));
    put(set, "country", query.text("country").map(Filter::country));
    put(set, "type", query.text("type").map(Filter::type));
    put(set, "party", query.text("party"));
    put(set, "place", query.text("place"));
    put(set, "outlet", query.text("outlet"));
    int origins = query.number("origins", 0, MOST_ORIGINS, 0);
    put(set, "origins", Optional.of(origins).filter(n -> n > 0).map(String::valueOf));
    String since = set.getOrDefault("since", "");
    String until = set.getOrDefault("until", "");
    if (!until.isEmpty() && until.compareTo(since) < 0) {
      throw ProblemException.wrong(
          "until: expected a day not before " + since + ", found \"" + until + "\"");
    }
    return new Filter(new Address(PATH, set), query.text("after"));
  }

  private static void put(Map<String, String> set, String name, Optional<String> value) {
    value.ifPresent(v -> set.put(name, v));
  }

  private static String country(String code) {
    return Countries.standard()
        .byCode(code)
        .map(Country::code)
        .orElseThrow(
            () ->
                ProblemException.wrong(
                    "country: expected a country's code such as KEN, found \"" + code + "\""));
  }

  private static String type(String name) {
    return Stream.of(EventType.values())
        .map(EventType::name)
        .filter(name::equals)
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.wrong(
                    "type: expected one of "
                        + List.of(EventType.values())
                        + ", found \""
                        + name
                        + "\""));
  }

  /** What is set for a field of the form; else empty. */
  public String value(String name) {
    return address.parameters().getOrDefault(name, "");
  }

  private Optional<String> set(String name) {
    return Optional.ofNullable(address.parameters().get(name));
  }

  /** For the archive. */
  HappeningFilter toArchive(int most) {
    return new HappeningFilter(
        set("type"),
        set("country"),
        set("party"),
        set("since"),
        set("until"),
        set("place"),
        set("outlet"),
        set("origins").map(Integer::parseInt).orElse(0),
        after,
        most);
  }

  /** What is set, in the order of the form. */
  public List<Chip> chips() {
    return address.parameters().entrySet().stream()
        .map(
            e ->
                new Chip(
                    label(e.getKey()),
                    words(e.getKey(), e.getValue()),
                    address.without(e.getKey()).toString()))
        .toList();
  }

  private static String label(String name) {
    return switch (name) {
      case "since" -> "from";
      case "until" -> "to";
      case "country" -> "in";
      case "party" -> "who";
      case "origins" -> "at least";
      default -> name;
    };
  }

  private static String words(String name, String value) {
    return switch (name) {
      case "since", "until" -> Say.day(value);
      case "country" -> Nations.name(value);
      case "origins" -> Say.count(Long.parseLong(value), "origin");
      default -> value;
    };
  }
}
