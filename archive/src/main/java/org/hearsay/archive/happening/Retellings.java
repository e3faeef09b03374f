package org.hearsay.archive.happening;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.happening.TellingTable.Kept;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Recent;
import org.hearsay.archive.store.Reports;

/** Finds happenings told in words in which the coder saw no event. */
final class Retellings {
  /** So many tellings of a story are looked at. */
  private static final int TOLD = 400;

  private final Database database;
  private final TellingTable table;
  private final Sameness sameness;
  private final Recent<Retelling> recent = new Recent<>(1_000);

  Retellings(Database database, TellingTable table, Sameness sameness) {
    this.database = database;
    this.table = table;
    this.sameness = sameness;
  }

  /**
   * Looks for reports of a story that tell a happening in words in which the coder saw no event.
   *
   * @param report the new one
   * @param sentences its own
   */
  void find(long story, long report, Retelling sentences) {
    recent.put(report, sentences);
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
    Retelling known = recent.get(report);
    if (known == null) {
      known = Retelling.of(new Reports(database).record(report));
      recent.put(report, known);
    }
    List<Telling> kept = table.latest(happening).stream().map(Kept::telling).toList();
    Optional<Telling> found =
        kept.isEmpty()
            ? Optional.empty()
            : known.find(report, kept, telling -> sameness.of(telling, kept, true));
    if (found.isPresent()) {
      table.insert(found.get(), "", happening);
      database.change("UPDATE happening SET stale = 1 WHERE id = ?", happening);
    }
  }
}
