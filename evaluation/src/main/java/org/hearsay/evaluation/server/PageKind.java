package org.hearsay.evaluation.server;

/**
 * Kinds of pages, and how often a reader wants one next, in a hundred clicks. The last pattern that
 * an address matches says which it is.
 */
enum PageKind {
  START("/", 3),
  ABOUT("/about", 1),
  OVERVIEW("/happenings", 8),
  FILTERED("/happenings\\?.*", 15),
  HAPPENING("/happenings/\\d+", 25),
  LATEST("/reports", 3),
  SEARCH("/reports\\?.*", 8),
  REPORT("/reports/\\d+", 20),
  ACTORS("/actors", 2),
  ACTOR("/actors\\?.*", 7),
  TRACE("/trace", 1),
  TRACED("/trace\\?.*", 6),
  CORRECT("/correct\\?.*", 1);

  private final String address;
  private final int weight;

  PageKind(String address, int weight) {
    this.address = address;
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** Whether an address, path and query, is of this kind. */
  boolean has(String given) {
    return given.matches(address);
  }
}
