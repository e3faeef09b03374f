package org.hearsay.archive.story;

import org.hearsay.archive.store.Database;
import org.hearsay.archive.word.Rarity;

/** In how many reports of the archive each term is: in memory, and written now and then. */
final class TermCounts {
  private final Database database;
  private final Rarity rarity;

  /**
   * @param rarity is loaded from the archive and counts up with each report
   */
  TermCounts(Database database, Rarity rarity) {
    this.database = database;
    this.rarity = rarity;
    database
        .all("SELECT term, reports FROM term", r -> new int[] {r.getInt(1), r.getInt(2)})
        .forEach(t -> rarity.load(t[0], t[1]));
    rarity.load(database.one("SELECT count(*) FROM profile", r -> r.getInt(1)).orElse(0));
  }

  /** One report more. */
  void count(Profile profile) {
    for (int term : profile.terms()) {
      rarity.count(term);
    }
    rarity.countReport();
  }

  /** One report less. */
  void discount(Profile profile) {
    for (int term : profile.terms()) {
      rarity.discount(term);
    }
    rarity.discountReport();
  }

  /** Counts the terms of the reports after a number; the reports themselves are counted. */
  void recount(long after) {
    for (byte[] bytes :
        database.all("SELECT terms FROM profile WHERE report > ?", r -> r.getBytes(1), after)) {
      for (int term : Profile.of(bytes).terms()) {
        rarity.count(term);
      }
    }
  }

  /** Writes what has changed since the last call. */
  void flush() {
    rarity
        .changes()
        .forEach(
            (term, count) ->
                database.change("INSERT OR REPLACE INTO term VALUES (?, ?)", term, count));
  }
}
