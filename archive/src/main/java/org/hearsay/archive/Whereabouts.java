package org.hearsay.archive;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.facet.Facet;
import org.hearsay.archive.happening.Site;
import org.hearsay.archive.happening.Telling;
import org.hearsay.entity.Countries;

/** Where a happening was: the country, the place and its position that most tellings state. */
record Whereabouts(Optional<String> country, Optional<String> place, Optional<Site> site) {
  static Whereabouts of(List<Telling> tellings) {
    Optional<String> place = Counter.most(tellings, Telling::place);
    List<Telling> there =
        place.isEmpty()
            ? List.of()
            : tellings.stream().filter(t -> t.place().equals(place)).toList();
    return new Whereabouts(
        Counter.most(tellings, Telling::country), place, Counter.most(there, Telling::site));
  }

  /** Hash of the spot on the map, the country's middle where nothing finer is known; else 0. */
  long spot() {
    return site.map(
            s ->
                Facet.spot(
                    String.join(
                        " ",
                        place.orElseThrow(),
                        country.orElse(""),
                        Double.toString(s.latitude()),
                        Double.toString(s.longitude()),
                        s.precision())))
        .or(() -> country.flatMap(Countries.standard()::byCode).map(c -> Facet.spot(c.code())))
        .orElse(0L);
  }
}
