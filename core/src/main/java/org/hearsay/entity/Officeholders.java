package org.hearsay.entity;

import java.util.List;

/** Who held which public office, and when. Thread-safe. */
public interface Officeholders {
  /**
   * The offices of all whom a name may mean: in full, in any usual spelling, or the surname alone.
   */
  List<Office> named(String name);

  /** Knows nobody. */
  static Officeholders none() {
    return name -> List.of();
  }
}
