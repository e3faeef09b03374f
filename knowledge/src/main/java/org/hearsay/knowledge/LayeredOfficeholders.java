package org.hearsay.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.entity.Office;
import org.hearsay.entity.Officeholders;
import org.hearsay.entity.Spelling;

/**
 * What a user knows of people over what comes with Hearsay: of a person that several layers have in
 * one country, however they spell the name, the first counts.
 */
record LayeredOfficeholders(List<Officeholders> layers) implements Officeholders {
  LayeredOfficeholders {
    layers = List.copyOf(layers);
  }

  @Override
  public List<Office> named(String name) {
    List<Office> all = new ArrayList<>();
    for (Officeholders layer : layers) {
      List<Office> above = List.copyOf(all);
      layer.named(name).stream()
          .filter(o -> above.stream().noneMatch(other -> isOfOne(o, other)))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean isOfOne(Office a, Office b) {
    if (!a.country().equals(b.country())) {
      return false;
    }
    String left = PersonNames.key(a.holder());
    String right = PersonNames.key(b.holder());
    return left.equals(right) || Spelling.standard().isSame(left, right);
  }
}
