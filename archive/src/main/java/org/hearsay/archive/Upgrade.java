package org.hearsay.archive;

import org.hearsay.archive.happening.TellingTable;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.Correction;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;

/** Brings what an older version wrote up to date, where SQL alone cannot. */
final class Upgrade {
  private final Database database;
  private final Intake intake;
  private final Counter counter;

  Upgrade(Database database, Intake intake, Counter counter) {
    this.database = database;
    this.intake = intake;
    this.counter = counter;
  }

  /**
   * Writes what schema 2 has more: actors, positions of places, counts, what happenings are found
   * by. Takes about five minutes for 100,000 reports.
   */
  void toSchema2() {
    Reports reports = new Reports(database);
    TellingTable tellings = new TellingTable(database);
    Holdings holdings = new Holdings(database);
    for (Row row : new Questions(database, counter).reports()) {
      CodedRecord coded = reports.record(row.id());
      CodedRecord record = Correction.apply(coded, Corrections.of(database, row.name()));
      database.change("DELETE FROM entity WHERE report = ?", row.id());
      database.change("DELETE FROM claim WHERE report = ?", row.id());
      intake.records(row, record);
      holdings.addReport(row.published(), 1);
      holdings.add(Holdings.EVENTS, record.events().size());
      for (EventMention event : record.events()) {
        Tellings.site(record, event).ifPresent(site -> tellings.locate(row.id(), event.id(), site));
      }
    }
    database.change("UPDATE happening SET stale = 1");
    counter.refresh();
  }
}
