package org.hearsay.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.place.Gazetteer;
import org.hearsay.place.Toponym;

/**
 * A user's places over those that come with Hearsay.
 *
 * @param own written down by the user: in the countries that it has a name in, the name means
 *     nothing else
 * @param imported knows better than {@code embedded} of the places that both have
 */
record LayeredGazetteer(Gazetteer own, Gazetteer imported, Gazetteer embedded)
    implements Gazetteer {
  @Override
  public List<Toponym> named(String name) {
    List<Toponym> first = own.named(name);
    List<Toponym> second = imported.named(name);
    Set<String> countries = first.stream().map(Toponym::country).collect(Collectors.toSet());
    Set<Long> numbers = second.stream().map(Toponym::geonames).collect(Collectors.toSet());
    List<Toponym> all = new ArrayList<>(first);
    second.stream().filter(t -> !countries.contains(t.country())).forEach(all::add);
    embedded.named(name).stream()
        .filter(t -> !countries.contains(t.country()))
        .filter(t -> t.geonames() == 0 || !numbers.contains(t.geonames()))
        .forEach(all::add);
    return all;
  }
}
