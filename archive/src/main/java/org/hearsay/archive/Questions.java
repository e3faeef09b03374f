package org.hearsay.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.happening.HappeningFinder;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.Correction;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.word.Words;

/** What can be asked of an archive. */
public final class Questions {
  private static final String COLUMNS =
      "id, type, label, since, until, country, place, score, status, articles, unique_texts, outlets,"
          + " origins, denying";

  private final Database database;
  private final Counter counter;

  Questions(Database database, Counter counter) {
    this.database = database;
    this.counter = counter;
  }

  /** All reports that count. */
  public List<Row> reports() {
    Reports reports = new Reports(database);
    return database
        .all(
            "SELECT id FROM report WHERE status = 'kept' AND replaced_by IS NULL ORDER BY id",
            r -> r.getLong(1))
        .stream()
        .map(reports::row)
        .toList();
  }

  /** The report of a number. */
  public Row report(long id) {
    return new Reports(database).row(id);
  }

  /** Whether there is a report of this number that counts: neither retracted nor replaced. */
  public boolean isLive(long id) {
    return new Reports(database).isLive(id);
  }

  /** The number of one of the reports; 0 when there is none. */
  public long anyReport() {
    return database.one("SELECT max(id) FROM report", r -> r.getLong(1)).orElse(0L);
  }

  /** The coded report of a number, as persons set it right. */
  public CodedRecord record(long id) {
    CodedRecord record = new Reports(database).record(id);
    return Correction.apply(record, Corrections.of(database, record.header().id()));
  }

  /** The numbers of all happenings, rising. */
  public List<Long> happeningNumbers() {
    return database.all(
        "SELECT id FROM happening WHERE forward IS NULL AND articles > 0 ORDER BY id",
        r -> r.getLong(1));
  }

  /**
   * The tellings of a happening with the ids that their events have in their reports, in the order
   * of the reports; where the coder saw no event, the id is empty.
   */
  public List<Map.Entry<String, Witness>> told(long happening) {
    return counter.told(happening);
  }

  /** The text of a report. */
  public String text(long id) {
    return database.one("SELECT text FROM report WHERE id = ?", r -> r.getString(1), id).orElse("");
  }

  /** What the report under a URL quotes word by word; empty where there is none. */
  public List<String> quotations(String url) {
    return database.all(
        "SELECT c.content FROM claim c JOIN report r ON r.id = c.report WHERE r.url = ?"
            + " AND r.status = 'kept' AND r.replaced_by IS NULL AND c.kind = 'direct' ORDER BY c.id",
        r -> r.getString(1),
        url);
  }

  /** Happenings, those with most origins first, then the latest. */
  public List<Happening> happenings(HappeningFilter filter) {
    StringBuilder where = new StringBuilder("forward IS NULL AND articles > 0");
    List<Object> values = new ArrayList<>();
    filter.addTo(where, values);
    values.add(filter.most());
    return database.all(
        "SELECT "
            + COLUMNS
            + " FROM happening WHERE "
            + where
            + " ORDER BY origins DESC, articles DESC, since DESC, id LIMIT ?",
        Questions::happening,
        values.toArray());
  }

  /** One happening; a number that went into another leads there. */
  public Optional<HappeningView> happening(long id) {
    Optional<Long> current = HappeningFinder.current(database, id);
    Optional<Happening> found =
        current.flatMap(
            c ->
                database.one(
                    "SELECT " + COLUMNS + " FROM happening WHERE id = ?", Questions::happening, c));
    return found.map(
        h -> {
          List<Witness> witnesses = counter.witnesses(h.id());
          return new HappeningView(
              h, Origins.of(witnesses), witnesses, Contradiction.in(witnesses));
        });
  }

  /**
   * What a public person, an office or an organization is reported to have said, the latest first.
   *
   * @param name in full, or the last words of it
   */
  public List<Quote> quotes(String name, int most) {
    String key = Words.key(name);
    return database.all(
        "SELECT r.name, r.outlet, r.published, e.name, c.kind, c.content, c.denied, c.confidence"
            + " FROM entity e JOIN claim c ON c.report = e.report AND c.source_entity = e.id"
            + " JOIN report r ON r.id = e.report WHERE (e.key = ? OR e.key LIKE ? ESCAPE '\\')"
            + " AND r.status = 'kept' AND r.replaced_by IS NULL"
            + " ORDER BY r.moment DESC, c.id LIMIT ?",
        r ->
            new Quote(
                r.getString(1),
                Optional.ofNullable(r.getString(2)),
                Optional.ofNullable(r.getString(3)),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getBoolean(7),
                r.getDouble(8)),
        key,
        "% " + key.replaceAll("[\\\\%_]", "\\\\$0"),
        most);
  }

  /** Counts and scores of happenings between two parties, by day, week or month. */
  public List<Period> timeline(Timeline timeline) {
    return timeline.read(database);
  }

  /** Reports that have all the words, best first. */
  public List<Hit> search(String words, int most) {
    String query =
        String.join(
            " ",
            Words.of(words).stream()
                .map(w -> '"' + words.substring(w.span().begin(), w.span().end()) + '"')
                .toList());
    return query.isEmpty()
        ? List.of()
        : database.all(
            "SELECT r.name, r.outlet, r.published, r.title, r.story,"
                + " snippet(report_text, 1, '', '', ' … ', 24) FROM report_text t"
                + " JOIN report r ON r.id = t.rowid WHERE report_text MATCH ?"
                + " AND r.status = 'kept' AND r.replaced_by IS NULL ORDER BY t.rank LIMIT ?",
            r ->
                new Hit(
                    r.getString(1),
                    Optional.ofNullable(r.getString(2)),
                    Optional.ofNullable(r.getString(3)),
                    r.getString(4),
                    r.getLong(5),
                    r.getString(6).replaceAll("\\s+", " ")),
            query,
            most);
  }

  /** What the archive holds: a name and a number each. */
  public Map<String, Long> holdings() {
    Map<String, Long> all = new LinkedHashMap<>();
    String kept = "FROM report WHERE status = 'kept' AND replaced_by IS NULL";
    count(all, "reports", "SELECT count(*) " + kept);
    count(all, "unique texts", "SELECT count(DISTINCT unique_text) " + kept);
    count(all, "outlets", "SELECT count(DISTINCT outlet) " + kept);
    count(all, "stories", "SELECT count(DISTINCT story) " + kept);
    count(all, "attributions", "SELECT count(*) FROM claim");
    count(all, "event mentions", "SELECT count(*) FROM mention WHERE name <> ''");
    count(all, "happenings", "SELECT count(*) FROM happening WHERE forward IS NULL");
    count(all, "older versions", "SELECT count(*) FROM report WHERE replaced_by IS NOT NULL");
    count(all, "retracted", "SELECT count(*) FROM report WHERE status = 'retracted'");
    count(all, "corrections", "SELECT count(*) FROM correction");
    count(all, "tombstones", "SELECT count(*) FROM tombstone");
    return all;
  }

  private void count(Map<String, Long> all, String what, String sql) {
    all.put(what, database.one(sql, r -> r.getLong(1)).orElse(0L));
  }

  private static Happening happening(ResultSet row) throws SQLException {
    return new Happening(
        row.getLong("id"),
        row.getString("type"),
        row.getString("label"),
        Optional.ofNullable(row.getString("since")),
        Optional.ofNullable(row.getString("until")),
        Optional.ofNullable(row.getString("country")),
        Optional.ofNullable(row.getString("place")),
        row.getDouble("score"),
        row.getString("status"),
        row.getInt("articles"),
        row.getInt("unique_texts"),
        row.getInt("outlets"),
        row.getInt("origins"),
        row.getInt("denying"));
  }
}
