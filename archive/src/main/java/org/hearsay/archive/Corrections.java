package org.hearsay.archive;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.Correction;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.archive.record.Correction.Kind;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.Redaction;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.word.Words;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;

/** What persons set right or take out. Each reaches all that is derived; kept after a commit. */
public final class Corrections {
  private final Database database;
  private final Reports reports;
  private final Intake intake;

  Corrections(Database database, Intake intake) {
    this.database = database;
    this.reports = new Reports(database);
    this.intake = intake;
  }

  /**
   * Corrects a record, now and whenever the report is coded again.
   *
   * @param report the id that the report came with
   * @param record id of an event ({@code e1}) or attribution ({@code a1}) in it
   * @param author who says so
   * @throws IllegalArgumentException if there is no such report or record, or the field is not its
   */
  public void correct(String report, String record, Field field, String value, String author) {
    Row row = known(report);
    CodedRecord coded = reports.record(row.id());
    Optional<Integer> event =
        coded.events().stream()
            .filter(e -> e.id().equals(record))
            .map(e -> e.trigger().begin())
            .findFirst();
    Optional<Integer> claim =
        Optional.ofNullable(coded.claims().get(record)).map(c -> c.content().get(0).begin());
    int anchor =
        event
            .or(() -> claim)
            .orElseThrow(
                () -> new IllegalArgumentException(report + ": no event or attribution " + record));
    Kind kind = event.isPresent() ? Kind.EVENT : Kind.ATTRIBUTION;
    boolean fits =
        switch (field) {
          case TYPE, STATUS -> kind == Kind.EVENT;
          case SOURCE, POLARITY -> kind == Kind.ATTRIBUTION;
          case REMOVE -> true;
        };
    if (!fits) {
      throw new IllegalArgumentException(record + ": has no " + lower(field) + " to correct");
    }
    List<String> allowed = allowed(field);
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      throw new IllegalArgumentException(
          lower(field) + ": expected one of " + allowed + ", found \"" + value + "\"");
    }
    database.change(
        "INSERT INTO correction (report, record, anchor, field, value, author, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        report,
        lower(kind),
        anchor,
        lower(field),
        value,
        author,
        Instant.now().toString());
    again(row, coded.json());
  }

  /** The values of a field; none where anything is. */
  private static List<String> allowed(Field field) {
    return switch (field) {
      case TYPE -> Arrays.stream(EventType.values()).map(Enum::name).toList();
      case STATUS -> Arrays.stream(Event.Status.values()).map(Corrections::lower).toList();
      case POLARITY -> List.of("positive", "negative");
      case SOURCE, REMOVE -> List.of();
    };
  }

  /**
   * Puts what a report was coded to anew in the place of what it was coded to before.
   *
   * @param json the coded report, one line
   * @return whether anything is different
   */
  public boolean recode(Row row, String json) {
    if (reports.record(row.id()).json().equals(json)) {
      return false;
    }
    again(row, json);
    return true;
  }

  /** A report stops counting; its row stays, marked. */
  public void retract(String report) {
    Row row = known(report);
    if (reports.isLive(row.id())) {
      intake.withdraw(row);
    }
    database.change("UPDATE report SET status = 'retracted' WHERE id = ?", row.id());
  }

  /** Deletes a report; it may be added again. */
  public void remove(String report) {
    delete(known(report));
  }

  /** Deletes a report for good: its text does not come back. */
  public void suppressText(String report) {
    Row row = known(report);
    Tombstones.put(database, "text", row.sha256());
    delete(row);
    forgetWords();
  }

  /** Deletes what was published under a URL, for good. */
  public void suppressUrl(String url) {
    Tombstones.put(database, "url", Tombstones.hash(url));
    for (long id : database.all("SELECT id FROM report WHERE url = ?", r -> r.getLong(1), url)) {
      delete(reports.row(id));
    }
    forgetWords();
  }

  /**
   * Takes a person's name out of all reports, also of those that are added later.
   *
   * @return the number of reports that had it
   */
  public int suppressPerson(String name) {
    Redaction redaction = Redaction.of(name);
    Tombstones.put(database, "person", Tombstones.hash(Words.key(name)));
    for (long id : database.all("SELECT id FROM correction", r -> r.getLong(1))) {
      String value =
          database
              .one("SELECT value FROM correction WHERE id = ?", r -> r.getString(1), id)
              .orElse("");
      database.change("UPDATE correction SET value = ? WHERE id = ?", redaction.text(value), id);
    }
    int count = 0;
    for (long id : database.all("SELECT id FROM report", r -> r.getLong(1))) {
      String json = reports.record(id).json();
      String without = redaction.json(json);
      String words = Words.key(json + "\n" + reports.record(id).header().text());
      if (words.contains(Words.key(name)) && !without.equals(json)) {
        again(reports.row(id), without);
        count++;
      }
    }
    forgetWords();
    return count;
  }

  /** The index of words keeps those of deleted texts until it is written anew. */
  private void forgetWords() {
    database.change("INSERT INTO report_text (report_text) VALUES ('optimize')");
  }

  private void delete(Row row) {
    if (reports.isLive(row.id())) {
      intake.withdraw(row);
    }
    database.change("DELETE FROM report WHERE id = ?", row.id());
  }

  /** Takes a report out and in again. */
  private void again(Row row, String json) {
    boolean live = reports.isLive(row.id());
    if (live) {
      intake.withdraw(row);
    }
    try {
      Prepared prepared = Prepared.of(json);
      intake.rewrite(row, prepared);
      if (live) {
        intake.place(row.id(), prepared);
      }
    } catch (RecordException e) {
      throw new ArchiveException(database.file() + ": " + row.name() + ": " + e.getMessage(), e);
    }
  }

  private Row known(String report) {
    return reports
        .current(report, Optional.empty())
        .orElseThrow(() -> new IllegalArgumentException("no report \"" + report + "\""));
  }

  static List<Correction> of(Database database, String report) {
    return database.all(
        "SELECT record, anchor, field, value FROM correction WHERE report = ? ORDER BY id",
        r ->
            new Correction(
                Kind.valueOf(r.getString(1).toUpperCase(Locale.ROOT)),
                r.getInt(2),
                Field.valueOf(r.getString(3).toUpperCase(Locale.ROOT)),
                r.getString(4)),
        report);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
