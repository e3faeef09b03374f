package org.hearsay.archive;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.archive.facet.Entry;
import org.hearsay.archive.facet.Facet;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.word.Words;

/** Countries and names of all that take part in a happening, to search by. */
record Parties(NavigableSet<String> actors, NavigableSet<String> recipients) {
  static Parties of(List<Telling> tellings) {
    return new Parties(keys(tellings, Telling::actors), keys(tellings, Telling::recipients));
  }

  private static NavigableSet<String> keys(
      List<Telling> tellings, Function<Telling, List<Party>> parties) {
    NavigableSet<String> keys = new TreeSet<>();
    for (Telling telling : tellings) {
      for (Party party : parties.apply(telling)) {
        party.country().ifPresent(keys::add);
        party.name().map(Words::key).ifPresent(keys::add);
      }
    }
    return keys;
  }

  /** Between bars. */
  static String bars(NavigableSet<String> keys) {
    return keys.isEmpty() ? "" : "|" + String.join("|", keys) + "|";
  }

  /** Each party with its side, and each two countries of which one acts on the other. */
  NavigableMap<Long, Integer> facets() {
    NavigableMap<Long, Integer> facets = new TreeMap<>();
    actors.forEach(a -> add(facets, Facet.party(a), Entry.ACTOR));
    recipients.forEach(r -> add(facets, Facet.party(r), Entry.RECIPIENT));
    for (String a : actors) {
      for (String r : recipients) {
        if (Facet.isCountry(a) && Facet.isCountry(r) && !a.equals(r)) {
          boolean inOrder = a.compareTo(r) < 0;
          long pair = inOrder ? Facet.pair(a, r) : Facet.pair(r, a);
          add(facets, pair, inOrder ? Entry.ACTOR : Entry.RECIPIENT);
        }
      }
    }
    return facets;
  }

  private static void add(NavigableMap<Long, Integer> facets, long facet, int side) {
    facets.merge(facet, side, (a, b) -> a | b);
  }
}
