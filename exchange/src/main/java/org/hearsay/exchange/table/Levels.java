package org.hearsay.exchange.table;

import java.util.List;
import java.util.Optional;
import org.hearsay.exchange.export.Location;

/** A place's name in the column of its level, and only there: what contains it is not known. */
record Levels(String city, String district, String province) {
  static Levels of(Optional<Location> place) {
    String name = place.map(Location::name).orElse("");
    return switch (place.map(Location::precision).orElse("")) {
      case "exact", "city" -> new Levels(name, "", "");
      case "district" -> new Levels("", name, "");
      case "province" -> new Levels("", "", name);
      default -> new Levels("", "", "");
    };
  }

  List<String> cells() {
    return List.of(city, district, province);
  }
}
