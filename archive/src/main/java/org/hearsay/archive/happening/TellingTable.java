package org.hearsay.archive.happening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.store.Database;
import org.jspecify.annotations.Nullable;

/** The tellings in the archive. */
public final class TellingTable {
  private static final String COLUMNS =
      "m.id, m.report, m.name, m.happening, m.type, m.mode, m.status, m.trigger, m.sentence,"
          + " m.place, m.country, m.since, m.until, m.facts, m.confidence, r.published";

  /** So many tellings say what a happening is. */
  private static final int LATEST = 12;

  private final Database database;

  public TellingTable(Database database) {
    this.database = database;
  }

  /**
   * A telling that is kept.
   *
   * @param id number in the archive
   * @param event its id in the report; empty where the coder saw none
   */
  public record Kept(long id, String event, long happening, Telling telling) {}

  /** Keeps a telling of an event. */
  long insert(Telling telling, String event, long happening) {
    return database.insert(
        "INSERT INTO mention (report, name, happening, type, mode, status, trigger, sentence, place,"
            + " country, since, until, facts, confidence) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        telling.report(),
        event,
        happening,
        telling.type(),
        telling.mode(),
        telling.status(),
        telling.trigger(),
        telling.sentence(),
        telling.place(),
        telling.country(),
        telling.since().map(LocalDate::toString),
        telling.until().map(LocalDate::toString),
        Facts.write(telling),
        telling.confidence());
  }

  /** Whether any telling of a report has a place finer than a country. */
  public boolean hasPlace(long report) {
    return database
        .one(
            "SELECT 1 FROM mention WHERE report = ? AND place IS NOT NULL LIMIT 1",
            r -> true,
            report)
        .orElse(false);
  }

  /** Keeps where the place of a telling lies, which was not known before. */
  public void locate(long report, String event, Site site) {
    for (Object[] row :
        database.all(
            "SELECT id, facts FROM mention WHERE report = ? AND name = ? AND place IS NOT NULL",
            r -> new Object[] {r.getLong(1), r.getString(2)},
            report,
            event)) {
      database.change(
          "UPDATE mention SET facts = ? WHERE id = ?", Facts.with((String) row[1], site), row[0]);
    }
  }

  /** The tellings of a happening in reports that count, in the order of the reports. */
  public List<Kept> of(long happening) {
    return database.all(
        "SELECT "
            + COLUMNS
            + " FROM mention m JOIN report r ON r.id = m.report WHERE m.happening = ?"
            + " AND r.status = 'kept' AND r.replaced_by IS NULL ORDER BY m.id",
        TellingTable::read,
        happening);
  }

  /** The latest tellings of a happening. */
  List<Kept> latest(long happening) {
    return database.all(
        "SELECT "
            + COLUMNS
            + " FROM mention m JOIN report r ON r.id = m.report WHERE m.happening = ?"
            + " AND r.status = 'kept' AND r.replaced_by IS NULL ORDER BY m.id DESC LIMIT ?",
        TellingTable::read,
        happening,
        LATEST);
  }

  private static Kept read(ResultSet row) throws SQLException {
    Facts facts = Facts.read(row.getString("facts"));
    String trigger = row.getString("trigger");
    String sentence = row.getString("sentence");
    String stem = Tellings.stem(trigger);
    Telling telling =
        new Telling(
            row.getLong("report"),
            row.getString("type"),
            Optional.ofNullable(row.getString("mode")),
            row.getString("status"),
            trigger,
            stem,
            sentence,
            Phrase.of(sentence, trigger),
            Tellings.terms(sentence, stem, false),
            Tellings.terms(sentence, stem, true),
            facts.toponyms(),
            facts.actors(),
            facts.recipients(),
            Optional.ofNullable(row.getString("place")),
            Optional.ofNullable(row.getString("country")),
            facts.site(),
            day(row.getString("since")),
            day(row.getString("until")),
            day(row.getString("published")),
            facts.voices(),
            facts.figures(),
            false,
            row.getDouble("confidence"));
    return new Kept(row.getLong("id"), row.getString("name"), row.getLong("happening"), telling);
  }

  private static Optional<LocalDate> day(@Nullable String iso) {
    return Optional.ofNullable(iso).map(s -> LocalDate.parse(s.substring(0, 10)));
  }
}
