package org.hearsay.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.copy.CopyFinder.Copy;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;

/** Reports with the same words, and which of them leads the others. */
final class CopyGroups {
  /** A report at least so long as another, which it copies, shows what belongs together. */
  private static final double HOLDS = .8;

  private final Database database;
  private final Reports reports;

  CopyGroups(Database database) {
    this.database = database;
    this.reports = new Reports(database);
  }

  /**
   * The leader of the reports with the same words: the one that names its agency, else the
   * earliest. Groups are joined only by a report that is about as long as they are.
   */
  long lead(long report, Header header, List<Copy> found) {
    List<Long> groups = new ArrayList<>();
    for (Copy copy : found) {
      // A short text may stand in several that are no copies of one another; it joins the nearest.
      int other = length(copy.longest());
      boolean holds = header.text().length() >= HOLDS * other && header.text().length() < 2 * other;
      if (groups.isEmpty() || holds) {
        groups.add(copy.leader());
      }
    }
    List<Row> all = new ArrayList<>();
    all.add(reports.row(report));
    for (long group : groups) {
      all.addAll(
          database
              .all("SELECT id FROM report WHERE unique_text = ?", r -> r.getLong(1), group)
              .stream()
              .map(reports::row)
              .toList());
    }
    long leader = leader(all);
    for (Row row : all) {
      if (row.uniqueText().orElse(-1L) != leader) {
        database.change("UPDATE report SET unique_text = ? WHERE id = ?", leader, row.id());
      }
    }
    if (!found.isEmpty()) {
      database.change("UPDATE report SET copied = ? WHERE id = ?", found.get(0).share(), report);
    }
    return leader;
  }

  private int length(long report) {
    return database
        .one("SELECT length(text) FROM report WHERE id = ?", r -> r.getInt(1), report)
        .orElse(0);
  }

  private static long leader(List<Row> rows) {
    return rows.stream()
        .min(
            Comparator.comparing((Row r) -> r.agency().isEmpty())
                .thenComparing(r -> r.moment().orElse(Long.MAX_VALUE))
                .thenComparing(Row::id))
        .orElseThrow()
        .id();
  }

  /** A report leaves; if it led, another does from now on. */
  void leave(Row row) {
    List<Row> others =
        database
            .all(
                "SELECT id FROM report WHERE unique_text = ? AND id <> ?",
                r -> r.getLong(1),
                row.uniqueText().orElse(row.id()),
                row.id())
            .stream()
            .map(reports::row)
            .toList();
    if (row.uniqueText().equals(Optional.of(row.id())) && !others.isEmpty()) {
      long leader = leader(others);
      others.forEach(
          r -> database.change("UPDATE report SET unique_text = ? WHERE id = ?", leader, r.id()));
    }
  }
}
