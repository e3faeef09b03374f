package org.hearsay.archive.happening;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Ranking;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;

/**
 * Happenings that a telling may be of: those of its report's story, and those elsewhere that share
 * rare words. How many are looked at elsewhere does not grow with the archive.
 */
final class Candidates {
  /** So many of a sentence's rarest terms lead to happenings of other stories. */
  private static final int KEYS = 6;

  /** So many keys must be shared. */
  private static final int LEAST_KEYS = 3;

  /** So many happenings of other stories are looked at. */
  private static final int ELSEWHERE = 8;

  private static final int COMMON = 60;

  private final Database database;
  private final Rarity rarity;
  private final Forwards forwards;

  Candidates(Database database, Rarity rarity, Forwards forwards) {
    this.database = database;
    this.rarity = rarity;
    this.forwards = forwards;
  }

  /** Happenings that it may be, with whether they are of the report's story. */
  Map<Long, Boolean> of(long story, Telling telling) {
    Map<Long, Boolean> all = new LinkedHashMap<>();
    for (Object[] row :
        database.all(
            "SELECT DISTINCT m.happening, m.type FROM mention m JOIN report r ON r.id = m.report"
                + " WHERE r.story = ? AND r.replaced_by IS NULL",
            r -> new Object[] {r.getLong(1), r.getString(2)},
            story)) {
      if (Sameness.comparable((String) row[1], telling.type())) {
        all.put((Long) row[0], true);
      }
    }
    Ranking elsewhere = new Ranking();
    for (int key : keys(telling)) {
      database
          .all(
              "SELECT happening FROM happening_key WHERE key = ? ORDER BY happening DESC LIMIT "
                  + COMMON,
              r -> r.getLong(1),
              key)
          .stream()
          .map(forwards::follow)
          .distinct()
          .forEach(h -> elsewhere.add(h, 1));
    }
    elsewhere.best(LEAST_KEYS).stream()
        .filter(h -> !all.containsKey(h))
        .limit(ELSEWHERE)
        .forEach(h -> all.put(h, false));
    return all;
  }

  /** What a happening is found by: its type with each of the sentence's rarest terms. */
  private Set<Integer> keys(Telling telling) {
    Set<Integer> keys = new LinkedHashSet<>();
    telling.terms().stream()
        .sorted(Comparator.comparingDouble(t -> -rarity.of(t)))
        .limit(KEYS)
        .forEach(t -> keys.add(Words.hash(telling.type() + t)));
    keys.add(Words.hash(telling.type() + telling.stem()));
    return keys;
  }

  /** A happening is found by what tells it. */
  void enter(long happening, Telling telling) {
    for (int key : keys(telling)) {
      database.change("INSERT OR IGNORE INTO happening_key VALUES (?, ?)", key, happening);
    }
  }
}
