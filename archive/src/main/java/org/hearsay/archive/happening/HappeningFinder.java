package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.happening.TellingTable.Kept;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Ranking;
import org.hearsay.archive.store.Recent;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Puts each telling to the happening that it most likely is of, or begins a new one; joins two
 * happenings when a telling shows that they are one. Candidates are those of the report's story,
 * and those elsewhere that share a party and rare words. Not thread-safe.
 */
public final class HappeningFinder {
  /** From such a likelihood a telling is of a happening. */
  private static final double SAME = .4;

  private static final int MEMBERS = 12;

  /** So many of a sentence's rarest terms lead to happenings of other stories. */
  private static final int KEYS = 6;

  /** So many keys must be shared. */
  private static final int LEAST_KEYS = 3;

  /** So many happenings of other stories are looked at. */
  private static final int ELSEWHERE = 8;

  private static final int COMMON = 60;

  /** So many tellings of a story are looked at. */
  private static final int TOLD = 400;

  private final Database database;
  private final TellingTable table;
  private final Sameness sameness;
  private final Rarity rarity;
  private final Recent<Retelling> retellings = new Recent<>(1_000);
  private @Nullable Map<Long, Long> merged;

  public HappeningFinder(Database database, Rarity rarity) {
    this.database = database;
    this.table = new TellingTable(database);
    this.sameness = new Sameness(rarity);
    this.rarity = rarity;
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
    for (Map.Entry<Long, Boolean> candidate : candidates(story, telling).entrySet()) {
      long happening = candidate.getKey();
      List<Kept> kept = members.computeIfAbsent(happening, h -> table.latest(h, MEMBERS));
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
    for (int key : keys(telling)) {
      database.change("INSERT OR IGNORE INTO happening_key VALUES (?, ?)", key, happening);
    }
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
    database.change(
        "UPDATE happening SET forward = ?, label = '', actors = '', recipients = '', stale = 1"
            + " WHERE id = ?",
        into,
        from);
    merged().put(from, into);
  }

  /** Where a happening went; to follow its keys costs less than to write them anew. */
  private long followed(long happening) {
    long number = happening;
    for (Long next = merged().get(number); next != null; next = merged().get(number)) {
      number = next;
    }
    return number;
  }

  /** The happenings that went into others, with these. */
  private Map<Long, Long> merged() {
    Map<Long, Long> known = merged;
    if (known == null) {
      known = new HashMap<>();
      for (long[] pair :
          database.all(
              "SELECT id, forward FROM happening WHERE forward IS NOT NULL",
              r -> new long[] {r.getLong(1), r.getLong(2)})) {
        known.put(pair[0], pair[1]);
      }
      merged = known;
    }
    return known;
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

  /** Happenings that it may be, with whether they are of the report's story. */
  private Map<Long, Boolean> candidates(long story, Telling telling) {
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
          .map(this::followed)
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

  /**
   * Looks for reports of a story that tell a happening in words in which the coder saw no event.
   *
   * @param report the new one
   * @param sentences its own
   */
  public void retell(long story, long report, Retelling sentences) {
    retellings.put(report, sentences);
    List<long[]> told =
        database.all(
            "SELECT DISTINCT m.happening, m.report FROM mention m JOIN report r ON r.id = m.report"
                + " WHERE r.story = ? AND r.status = 'kept' AND r.replaced_by IS NULL"
                + " ORDER BY m.report DESC LIMIT "
                + TOLD,
            r -> new long[] {r.getLong(1), r.getLong(2)},
            story);
    Map<Long, Set<Long>> reports = new LinkedHashMap<>();
    Set<Long> all = new LinkedHashSet<>();
    for (long[] pair : told) {
      reports.computeIfAbsent(pair[0], h -> new LinkedHashSet<>()).add(pair[1]);
      all.add(pair[1]);
    }
    all.add(report);
    reports.forEach(
        (happening, telling) -> {
          boolean touched = telling.contains(report);
          for (long other : touched ? all : Set.of(report)) {
            if (!telling.contains(other)) {
              retell(happening, other);
            }
          }
        });
  }

  private void retell(long happening, long report) {
    Retelling known = retellings.get(report);
    if (known == null) {
      known = Retelling.of(new Reports(database).record(report));
      retellings.put(report, known);
    }
    List<Telling> kept = tellings(table.latest(happening, MEMBERS));
    Optional<Telling> found =
        kept.isEmpty()
            ? Optional.empty()
            : known.find(report, kept, telling -> sameness.of(telling, kept, true));
    if (found.isPresent()) {
      table.insert(found.get(), "", happening);
      database.change("UPDATE happening SET stale = 1 WHERE id = ?", happening);
    }
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

  /** The happening that a number leads to now; empty when there never was one. */
  public static Optional<Long> current(Database database, long happening) {
    Optional<Long> forward =
        database.one("SELECT forward FROM happening WHERE id = ?", r -> r.getLong(1), happening);
    return forward.isEmpty() || forward.get() == 0
        ? forward.map(f -> happening)
        : current(database, forward.get());
  }
}
