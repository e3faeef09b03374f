package org.hearsay.archive;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.trace.Trace;
import org.hearsay.archive.trace.Tracer;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;

/**
 * The archive in one file. One process writes at a time, any number read. Not thread-safe: a server
 * opens a few for reading, keeps them open (a new one has to read its way in), and lends each to
 * one thread at a time. What a reader sees is what was committed when its question began.
 */
public final class Archive implements AutoCloseable {
  private final Database database;
  private final Counter counter;
  private Rarity rarity = new Rarity();
  private Intake intake;
  private boolean changed;

  private Archive(Database database) {
    this.database = database;
    this.intake = new Intake(database, rarity);
    this.counter = new Counter(database);
  }

  /** What became of a report. */
  public enum Added {
    NEW,
    /** Another text under a known id or URL. */
    NEW_VERSION,
    /** It is there already. */
    UNCHANGED,
    /** It was suppressed and does not come back. */
    SUPPRESSED
  }

  /**
   * Opens an archive; for writing it is made where there is none, and brought up to date.
   *
   * @throws ArchiveException if the file is no archive, is damaged, or is to be read and was made
   *     by an older version
   */
  public static Archive open(Path file, Access access) {
    return open(Database.open(file, access));
  }

  /** As {@link #open(Path, Access)}; closes what was opened, whatever comes of it. */
  public static Archive open(Database database) {
    try {
      Archive archive = new Archive(database);
      if (database.before() == 1) {
        new Upgrade(database, archive.counter).toSchema2();
        database.commit();
      }
      return archive;
    } catch (ArchiveException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Brings an archive that an older version made up to date, so that it can be read; takes minutes
   * for 100,000 reports.
   *
   * @throws ArchiveException if the file is damaged or cannot be written to
   */
  public static void bringUp(Path file) {
    if (Database.isOlder(file)) {
      open(file, Access.CHANGE).close();
    }
  }

  /** Adds a report. It is kept for good only after {@link #commit}. */
  public Added add(Prepared prepared) {
    begin();
    return intake.add(prepared);
  }

  /** Lets no other process write until the next commit. */
  private void begin() {
    database.begin();
    if (database.hasNews()) {
      // Others have added or taken out what is remembered here.
      rarity = new Rarity();
      intake = new Intake(database, rarity);
    }
  }

  /** Keeps for good what was added, with all counts. */
  public void commit() {
    counter.refresh();
    intake.flush();
    database.commit();
    changed = true;
  }

  /** Where words first stood, and what became of them. */
  public Optional<Trace> trace(String words) {
    return new Tracer(database, rarity).trace(words);
  }

  /** What can be asked. */
  public Questions questions() {
    return new Questions(database, counter);
  }

  /** What persons set right or take out. */
  public Corrections corrections() {
    begin();
    return new Corrections(database, intake);
  }

  /** The newest version of a report. */
  public Optional<Row> report(String name) {
    return new Reports(database).current(name, Optional.empty());
  }

  /** Whether a report with this id or URL is there with this text. */
  public boolean holds(String name, Optional<String> url, String sha256) {
    return new Reports(database).had(name, url, sha256);
  }

  /**
   * Where an event of a report went.
   *
   * @param begin code point at which its trigger begins
   * @param end exclusive
   */
  public record Placed(int begin, int end, String stem, long happening) {}

  /** Where the events of a report went, in the order of the report. */
  public List<Placed> placed(long report) {
    Map<String, CodedRecord.Piece> triggers = new HashMap<>();
    new Reports(database).record(report).events().forEach(e -> triggers.put(e.id(), e.trigger()));
    return database
        .all(
            "SELECT name, happening FROM mention WHERE report = ? AND name <> '' ORDER BY id",
            r -> Map.entry(r.getString(1), r.getLong(2)),
            report)
        .stream()
        .flatMap(
            e ->
                Optional.ofNullable(triggers.get(e.getKey()))
                    .map(t -> new Placed(t.begin(), t.end(), stem(t.text()), e.getValue()))
                    .stream())
        .toList();
  }

  private static String stem(String trigger) {
    return Words.of(trigger).stream().findFirst().map(Words.Word::stem).orElse(trigger);
  }

  /** Up to which report all were coded again by a run that was stopped; 0 if there is none. */
  public long recodedTo() {
    return new Holdings(database).of(Holdings.RECODED);
  }

  /** Remembers, with the next commit, up to which report all were coded again; 0 for through. */
  public void recodedTo(long report) {
    new Holdings(database).set(Holdings.RECODED, report);
  }

  /** Changes whenever another connection has committed something; says nothing of its own. */
  public long revision() {
    return database.version();
  }

  /** Faults of the file, by SQLite's own check; empty when it is whole. */
  public List<String> faults() {
    return database.faults();
  }

  @Override
  public void close() {
    try {
      if (database.isChanging()) {
        // What was counted in memory belongs to what is forgotten; the next who opens it counts.
        database.rollback();
      } else if (changed) {
        intake.flushNow();
        database.commit();
      }
    } finally {
      database.close();
    }
  }
}
