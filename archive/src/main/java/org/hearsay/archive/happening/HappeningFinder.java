package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.archive.happening.TellingTable.Kept;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Ranking;
import org.hearsay.archive.word.Rarity;

/**
 * Puts each telling to the happening that it most likely is of, or begins a new one; joins two
 * happenings when a telling shows that they are one. Candidates are those of the report's story,
 * and those elsewhere that share a party and rare words. Not thread-safe.
 */
public final class HappeningFinder {
  /** From such a likelihood a telling is of a happening. */
  private static final double SAME = .4;

  private final Database database;
  private final TellingTable table;
  private final Sameness sameness;
  private final Forwards forwards;
  private final Candidates candidates;
  private final Retellings retellings;

  public HappeningFinder(Database database, Rarity rarity) {
    this.database = database;
    this.table = new TellingTable(database);
    this.sameness = new Sameness(rarity);
    this.forwards = new Forwards(database);
    this.candidates = new Candidates(database, rarity, forwards);
    this.retellings = new Retellings(database, table, sameness);
  }

  /**
   * Places all tellings of a report.
   *
   * @param events the ids of the events in the report, as many as tellings
   */
  public void place(long story, List<Telling> tellings, List<String> events) {
    Map<Long, List<Kept>> members = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      long happening = place(story, telling, members);
      long id = table.insert(telling, events.get(i), happening);
      List<Kept> known = new ArrayList<>(members.getOrDefault(happening, List.of()));
      known.add(0, new Kept(id, events.get(i), happening, telling));
      members.put(happening, known);
    }
  }

  private long place(long story, Telling telling, Map<Long, List<Kept>> members) {
    Ranking likeness = new Ranking();
    for (Map.Entry<Long, Boolean> candidate : candidates.of(story, telling).entrySet()) {
      long happening = candidate.getKey();
      List<Kept> kept = members.computeIfAbsent(happening, table::latest);
      if (!kept.isEmpty()) {
        likeness.add(happening, sameness.of(telling, tellings(kept), candidate.getValue()));
      }
    }
    List<Long> same = likeness.best(SAME);
    long happening = same.isEmpty() ? begin(telling) : same.get(0);
    for (long other : same.isEmpty() ? same : same.subList(1, same.size())) {
      List<Kept> mine = members.getOrDefault(happening, List.of());
      List<Kept> theirs = members.getOrDefault(other, List.of());
      if (alike(mine, theirs) >= SAME) {
        merge(other, happening);
        List<Kept> all = new ArrayList<>(mine);
        all.addAll(theirs);
        members.put(happening, all);
        members.remove(other);
      }
    }
    database.change("UPDATE happening SET stale = 1 WHERE id = ?", happening);
    candidates.enter(happening, telling);
    return happening;
  }

  private double alike(List<Kept> some, List<Kept> others) {
    List<Telling> theirs = tellings(others);
    return theirs.isEmpty()
        ? 0
        : some.stream()
            .mapToDouble(a -> sameness.of(a.telling(), theirs, true))
            .average()
            .orElse(0);
  }

  private static List<Telling> tellings(List<Kept> kept) {
    return kept.stream().map(Kept::telling).toList();
  }

  private void merge(long from, long into) {
    database.change("UPDATE mention SET happening = ? WHERE happening = ?", into, from);
    forwards.set(from, into);
  }

  private long begin(Telling telling) {
    return database.insert(
        "INSERT INTO happening (type, label, since, until, score, status, articles,"
            + " unique_texts, outlets, origins, denying, actors, recipients, stale)"
            + " VALUES (?, '', ?, ?, 0, ?, 0, 0, 0, 0, 0, '', '', 1)",
        telling.type(),
        telling.since().map(LocalDate::toString),
        telling.until().map(LocalDate::toString),
        telling.status());
  }

  /**
   * Looks for reports of a story that tell a happening in words in which the coder saw no event.
   *
   * @param report the new one
   * @param sentences its own
   */
  public void retell(long story, long report, Retelling sentences) {
    retellings.find(story, report, sentences);
  }

  /**
   * Takes a report's tellings out of the happenings.
   *
   * @return so many of them were events that the coder saw
   */
  public int forget(long report) {
    int events =
        database
            .one(
                "SELECT count(*) FROM mention WHERE report = ? AND name <> ''",
                r -> r.getInt(1),
                report)
            .orElse(0);
    List<Long> touched =
        database.all(
            "SELECT DISTINCT happening FROM mention WHERE report = ?", r -> r.getLong(1), report);
    database.change("DELETE FROM mention WHERE report = ?", report);
    for (long happening : touched) {
      // What was only found in other words hangs on what a coder saw.
      database.change(
          "DELETE FROM mention WHERE happening = ?1 AND NOT EXISTS"
              + " (SELECT 1 FROM mention WHERE happening = ?1 AND name <> '')",
          happening);
      database.change("UPDATE happening SET stale = 1 WHERE id = ?", happening);
    }
    return events;
  }
}
