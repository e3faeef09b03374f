package org.hearsay.archive.facet;

import org.hearsay.archive.word.Words;

/**
 * What a happening is found by, as a hash of 47 bits: with a million of them one in 280 is double.
 */
public final class Facet {
  /** All happenings. */
  public static final long ALL = 0;

  private static final int BITS = 47;

  private Facet() {}

  /** Of the ontology. */
  public static long type(String type) {
    return hash("type", type);
  }

  /** Where it was. */
  public static long country(String alpha3) {
    return hash("country", alpha3);
  }

  /** Where it was, by the name of a place finer than a country. */
  public static long place(String name) {
    return hash("place", Words.key(name));
  }

  /** Who tells it. */
  public static long outlet(String outlet) {
    return hash("outlet", outlet);
  }

  /**
   * Who takes part.
   *
   * @param party a country's code or a name
   */
  public static long party(String party) {
    return hash("party", isCountry(party) ? party : Words.key(party));
  }

  /** Two countries that take part on either side, in the order of their codes. */
  public static long pair(String first, String second) {
    return hash("pair", first + " " + second);
  }

  /** A place on the map. */
  public static long spot(String description) {
    return hash("spot", description);
  }

  /** Whether it is the code of a country and not a name. */
  public static boolean isCountry(String party) {
    return party.matches("[A-Z]{3}");
  }

  /** FNV-1a over UTF-16, folded. */
  private static long hash(String kind, String value) {
    String text = kind + " " + value;
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ hash >>> BITS) & (1L << BITS) - 1;
  }
}
