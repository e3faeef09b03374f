package org.hearsay.server.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;

/** Countries by their names. */
public final class Nations {
  private static final List<Country> ALL = Countries.standard().all();

  private Nations() {}

  /** All, by name. */
  public static List<Country> all() {
    return ALL;
  }

  /** The name of a country; a code that is unknown stays as it is. */
  public static String name(String code) {
    return Countries.standard().byCode(code).map(Country::name).orElse(code);
  }

  /** A place with its country, or what is known of them; else empty. */
  public static String where(Optional<String> place, Optional<String> country) {
    return Stream.concat(place.stream(), country.map(Nations::name).stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
