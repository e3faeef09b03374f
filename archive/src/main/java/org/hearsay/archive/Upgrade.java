package org.hearsay.archive;

import org.hearsay.archive.actor.ActorTable;
import org.hearsay.archive.happening.TellingTable;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;

/** Brings what an older version wrote up to date, where SQL alone cannot. */
final class Upgrade {
  private final Database database;
  private final Counter counter;

  Upgrade(Database database, Counter counter) {
    this.database = database;
    this.counter = counter;
  }

  /**
   * Writes what schema 2 has more: actors, positions of places, counts, what happenings are found
   * by. Takes minutes for 100,000 reports.
   */
  void toSchema2() {
    Reports reports = new Reports(database);
    ActorTable actors = new ActorTable(database);
    TellingTable tellings = new TellingTable(database);
    Holdings holdings = new Holdings(database);
    for (Row row : new Questions(database, counter).reports()) {
      database.change(
          "UPDATE claim SET moment = ? WHERE report = ?",
          row.moment().orElse(Intake.BEFORE_ALL),
          row.id());
      actors.enter(row.id());
      holdings.addReport(row.published(), 1);
      if (tellings.hasPlace(row.id())) {
        CodedRecord record = reports.record(row.id());
        for (EventMention event : record.events()) {
          Tellings.site(record, event)
              .ifPresent(site -> tellings.locate(row.id(), event.id(), site));
        }
      }
    }
    holdings.count(Holdings.CLAIMS, "SELECT count(*) FROM claim");
    holdings.count(Holdings.EVENTS, "SELECT count(*) FROM mention WHERE name <> ''");
    database.change("UPDATE happening SET stale = 1");
    counter.refresh();
  }
}
