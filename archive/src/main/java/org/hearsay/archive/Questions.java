package org.hearsay.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.archive.happening.Forwards;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.Correction;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;

/** What can be asked of an archive. */
public final class Questions {
  private final Database database;
  private final Counter counter;
  private final Happenings happenings;
  private final Speakers speakers;
  private final Statements statements;

  Questions(Database database, Counter counter) {
    this.database = database;
    this.counter = counter;
    this.happenings = new Happenings(database);
    this.speakers = new Speakers(database);
    this.statements = new Statements(database);
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

  /** What became of a report; empty where there is none of this number. */
  public Optional<ReportStatus> status(long report) {
    return ReportStatus.of(database, report);
  }

  /**
   * The reports that were added last, the latest first.
   *
   * @param before number of a report; only those added earlier are given
   */
  public List<Row> latest(int most, Optional<Long> before) {
    Reports reports = new Reports(database);
    return database
        .all(
            "SELECT id FROM report WHERE id < ? AND status = 'kept' AND replaced_by IS NULL"
                + " ORDER BY id DESC LIMIT ?",
            r -> r.getLong(1),
            before.orElse(Long.MAX_VALUE),
            most)
        .stream()
        .map(reports::row)
        .toList();
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

  /**
   * Happenings, those with most origins first, then those in most articles, then the latest.
   *
   * @throws IllegalArgumentException if the cursor is none of an earlier answer
   */
  public List<Happening> happenings(HappeningFilter filter) {
    return happenings.matching(filter);
  }

  /** What leads to the happenings after this one, for {@link HappeningFilter#after}. */
  public String cursor(Happening last) {
    return happenings.cursor(last);
  }

  /** All that match, counted; where a page begins and how long it is does not matter. */
  public Overview overview(HappeningFilter filter) {
    return happenings.overview(filter);
  }

  /** Where an event of a report went; empty where there is no such event. */
  public OptionalLong happeningOf(long report, String event) {
    return database
        .one(
            "SELECT happening FROM mention WHERE report = ? AND name = ?",
            r -> r.getLong(1),
            report,
            event)
        .flatMap(h -> Forwards.current(database, h))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** One happening; a number that went into another leads there. */
  public Optional<HappeningView> happening(long id) {
    Optional<Long> current = Forwards.current(database, id);
    Optional<Happening> found = current.flatMap(happenings::of);
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
    return statements(StatementFilter.of(name, most)).stream().map(Quote::of).toList();
  }

  /**
   * What a public person, an office, an organization or a state is reported to have said, the
   * latest first.
   *
   * @throws IllegalArgumentException if the cursor is none of an earlier answer
   */
  public List<Statement> statements(StatementFilter filter) {
    return statements.of(filter);
  }

  /** What leads to the statements after this one, for {@link StatementFilter#after}. */
  public String cursor(Statement last) {
    return statements.cursor(last);
  }

  /**
   * Who bears a name; of several that end in these words the one that most reports name. Private
   * persons are never found.
   */
  public Optional<Actor> actor(String name) {
    return speakers.actor(name);
  }

  /** Those whose name, or a word of it, begins so; those that most reports name first. */
  public List<Actor> actors(String beginning, int most) {
    return speakers.actors(beginning, most);
  }

  /** Counts and scores of happenings between two parties, by day, week or month. */
  public List<Period> timeline(Timeline timeline) {
    return timeline.read(database);
  }

  /** Reports that have all the words, best first. */
  public List<Hit> search(String words, int most) {
    String query = Reports.query(words);
    return query.isEmpty()
        ? List.of()
        : database.all(
            "SELECT r.id, r.name, r.outlet, r.published, r.title, r.story,"
                + " snippet(report_text, 1, '', '', ' … ', 24) FROM report_text t"
                + " JOIN report r ON r.id = t.rowid WHERE report_text MATCH ?"
                + " AND r.status = 'kept' AND r.replaced_by IS NULL ORDER BY t.rank LIMIT ?",
            r ->
                new Hit(
                    r.getLong(1),
                    r.getString(2),
                    Optional.ofNullable(r.getString(3)),
                    Optional.ofNullable(r.getString(4)),
                    r.getString(5),
                    r.getLong(6),
                    r.getString(7).replaceAll("\\s+", " ")),
            query,
            most);
  }

  /** Other reports of a report's story, the latest added first. */
  public List<Row> others(Row report, int most) {
    Reports reports = new Reports(database);
    return report.story().stream()
        .flatMap(
            story ->
                database
                    .all(
                        "SELECT id FROM report WHERE story = ? AND id <> ? AND status = 'kept'"
                            + " AND replaced_by IS NULL ORDER BY id DESC LIMIT ?",
                        r -> r.getLong(1),
                        story,
                        report.id(),
                        most)
                    .stream())
        .map(reports::row)
        .toList();
  }

  /** What the archive holds: a name and a number each. */
  public Map<String, Long> holdings() {
    return new Holdings(database).all();
  }
}
