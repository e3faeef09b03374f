package org.hearsay.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.entity.Office;
import org.hearsay.entity.Officeholders;

/**
 * What a user knows of people over what comes with Hearsay: of a person that several layers have in
 * one country, the first counts.
 */
record LayeredOfficeholders(List<Officeholders> layers) implements Officeholders {
  LayeredOfficeholders {
    layers = List.copyOf(layers);
  }

  @Override
  public List<Office> named(String name) {
    List<Office> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Officeholders layer : layers) {
      List<Office> offices =
          layer.named(name).stream().filter(o -> !known.contains(person(o))).toList();
      offices.forEach(o -> known.add(person(o)));
      all.addAll(offices);
    }
    return all;
  }

  private static String person(Office office) {
    return PersonNames.key(office.holder()) + "/" + office.country().orElse("");
  }
}
