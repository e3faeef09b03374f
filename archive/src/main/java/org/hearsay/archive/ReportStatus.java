package org.hearsay.archive;

import java.util.Optional;
import org.hearsay.archive.store.Database;

/**
 * What became of a report.
 *
 * @param retracted whether it was taken back
 * @param newest number of its newest version; its own where that is it
 * @param leader the report that leads those with the same words; its own where it leads
 * @param sameWords so many others that count have the same words
 */
public record ReportStatus(boolean retracted, long newest, Optional<Long> leader, long sameWords) {
  /** Whether it counts. */
  public boolean isKept(long report) {
    return !retracted && newest == report;
  }

  private record Line(boolean retracted, Optional<Long> newer, Optional<Long> leader) {}

  static Optional<ReportStatus> of(Database database, long report) {
    return line(database, report)
        .map(
            line ->
                new ReportStatus(
                    line.retracted(),
                    newest(database, report, line),
                    line.leader(),
                    line.leader().map(leader -> others(database, leader, report)).orElse(0L)));
  }

  private static Optional<Line> line(Database database, long report) {
    return database.one(
        "SELECT status, replaced_by, unique_text FROM report WHERE id = ?",
        r ->
            new Line(
                r.getString(1).equals("retracted"),
                Optional.of(r.getLong(2)).filter(n -> n != 0),
                Optional.of(r.getLong(3)).filter(n -> n != 0)),
        report);
  }

  /** Versions only lead to newer ones, so this ends. */
  private static long newest(Database database, long report, Line line) {
    long number = report;
    Optional<Long> next = line.newer();
    while (next.isPresent() && next.get() > number) {
      number = next.get();
      next = line(database, number).flatMap(Line::newer);
    }
    return number;
  }

  private static long others(Database database, long leader, long report) {
    return database
        .one(
            "SELECT count(*) FROM report WHERE unique_text = ? AND id <> ? AND status = 'kept'"
                + " AND replaced_by IS NULL",
            r -> r.getLong(1),
            leader,
            report)
        .orElse(0L);
  }
}
