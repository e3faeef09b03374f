package org.hearsay.place;

import java.util.List;

/** What a toponym may mean. Thread-safe. */
public interface Gazetteer {
  /**
   * The places of that name, in any order; none if it is not known. Case, accents and punctuation
   * do not count.
   */
  List<Toponym> named(String name);

  /** Knows no place. */
  static Gazetteer none() {
    return name -> List.of();
  }
}
