package org.hearsay.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;

/** Archives to test with. */
public final class Shelf {
  private Shelf() {}

  /** The archive's file in a folder. */
  public static Path file(Path folder) {
    return folder.resolve("made-up.hearsay");
  }

  /** Opens the archive in a folder for writing and adds reports, each with a commit of its own. */
  public static Archive of(Path folder, CodedLine... lines) {
    Archive archive = Archive.open(file(folder), Access.WRITE);
    for (CodedLine line : lines) {
      add(archive, line);
    }
    return archive;
  }

  /** Adds one report for good. */
  public static Added add(Archive archive, CodedLine line) {
    Added added = archive.add(prepared(line));
    archive.commit();
    return added;
  }

  public static Prepared prepared(CodedLine line) {
    try {
      return Prepared.of(line.json());
    } catch (RecordException e) {
      throw new AssertionError(line.json(), e);
    }
  }

  /** The report that came with an id. */
  public static Row row(Archive archive, String id) {
    return archive.report(id).orElseThrow(() -> new AssertionError("no report " + id));
  }

  /** The only happening of the archive. */
  public static HappeningView only(Archive archive) {
    List<Happening> all = archive.questions().happenings(HappeningFilter.all(100));
    if (all.size() != 1) {
      throw new AssertionError("expected one happening, found " + all);
    }
    return archive.questions().happening(all.get(0).id()).orElseThrow();
  }

  /** The happening of a report's event, by its place among the events. */
  public static long happening(Archive archive, String report, int event) {
    return archive.placed(row(archive, report).id()).get(event).happening();
  }

  /** The number of a story. */
  public static Optional<Long> story(Archive archive, String report) {
    return row(archive, report).story();
  }
}
