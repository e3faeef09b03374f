package org.hearsay.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.actor.ActorTable;
import org.hearsay.archive.copy.CopyFinder;
import org.hearsay.archive.copy.CopyFinder.Copy;
import org.hearsay.archive.happening.HappeningFinder;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Entity;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.Correction;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.story.StoryFinder;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;

/** Takes one report in: its row, its place among copies, in a story and in happenings. */
final class Intake {
  /** The moment of what was published nobody knows when. */
  static final long BEFORE_ALL = Long.MIN_VALUE;

  private static final int FLUSH = 20;

  private final Database database;
  private final Reports reports;
  private final Suppressed suppressed;
  private final CopyFinder copies;
  private final CopyGroups groups;
  private final StoryFinder stories;
  private final HappeningFinder happenings;
  private final ActorTable actors;
  private final Holdings holdings;
  private int commits;
  private boolean flushSoon;

  Intake(Database database, Rarity rarity) {
    this.database = database;
    this.reports = new Reports(database);
    this.suppressed = new Suppressed(database);
    this.copies = new CopyFinder(database);
    this.groups = new CopyGroups(database);
    this.stories = new StoryFinder(database, rarity);
    this.happenings = new HappeningFinder(database, rarity);
    this.actors = new ActorTable(database);
    this.holdings = new Holdings(database);
    holdings.known(Holdings.COUNTED).ifPresent(stories::recount);
  }

  Archive.Added add(Prepared given) {
    Header header = given.record.header();
    if (suppressed.has(header)) {
      return Archive.Added.SUPPRESSED;
    }
    Prepared prepared = suppressed.redacted(given);
    if (reports.had(header.id(), header.url(), header.sha256())) {
      return Archive.Added.UNCHANGED;
    }
    Optional<Row> before = reports.current(header.id(), header.url());
    long report = insert(prepared, before.map(r -> r.version() + 1).orElse(1));
    before.ifPresent(
        row -> {
          if (reports.isLive(row.id())) {
            withdraw(row);
          }
          database.change("UPDATE report SET replaced_by = ? WHERE id = ?", report, row.id());
        });
    place(report, prepared);
    return before.isPresent() ? Archive.Added.NEW_VERSION : Archive.Added.NEW;
  }

  /** Finds a report's copies, story and happenings; its row is there. */
  void place(long report, Prepared prepared) {
    Header header = prepared.record.header();
    database.change(
        "INSERT INTO report_text (rowid, title, text) VALUES (?, ?, ?)",
        report,
        header.title(),
        header.text());
    List<Copy> found = copies.find(prepared.copy);
    long leader = groups.lead(report, header, found);
    copies.keep(report, prepared.copy);
    Optional<Long> known =
        leader == report && found.isEmpty()
            ? Optional.empty()
            : database.one(
                "SELECT story FROM report WHERE id = ?", r -> r.getLong(1), found.get(0).leader());
    StoryFinder.Placed placed =
        stories.place(report, header.instant().map(Instant::getEpochSecond), prepared.story, known);
    database.change("UPDATE report SET story = ? WHERE id = ?", placed.story(), report);
    placed
        .moved()
        .forEach(
            (moved, story) ->
                database.change("UPDATE report SET story = ? WHERE unique_text = ?", story, moved));
    List<Correction> corrections = Corrections.of(database, header.id());
    CodedRecord record = Correction.apply(prepared.record, corrections);
    Row row = reports.row(report);
    records(row, record);
    holdings.addReport(row.published(), 1);
    holdings.add(Holdings.EVENTS, record.events().size());
    List<Telling> tellings =
        corrections.isEmpty() ? prepared.tellings : Tellings.of(record, report);
    happenings.place(
        placed.story(),
        tellings.stream().map(t -> t.in(report)).toList(),
        record.events().stream().map(EventMention::id).toList());
    happenings.retell(placed.story(), report, prepared.sentences);
  }

  /** Writes a report's text and records anew, without its place. */
  void rewrite(Row row, Prepared prepared) {
    Header header = prepared.record.header();
    database.change(
        "UPDATE report SET name = ?, title = ?, outlet = ?, url = ?, agency = ?, text = ?, coded = ?,"
            + " own_reporter = ? WHERE id = ?",
        header.id(),
        header.title(),
        header.outlet(),
        header.url(),
        header.agencies().stream().findFirst(),
        header.text(),
        prepared.zipped,
        prepared.ownReporter ? 1 : 0,
        row.id());
  }

  private long insert(Prepared prepared, int version) {
    Header header = prepared.record.header();
    return database.insert(
        "INSERT INTO report (name, version, status, sha256, title, outlet, url, published, moment,"
            + " agency, own_reporter, text, coded) VALUES (?,?,'kept',?,?,?,?,?,?,?,?,?,?)",
        header.id(),
        version,
        header.sha256(),
        header.title(),
        header.outlet(),
        header.url(),
        header.published(),
        header.instant().map(Instant::getEpochSecond),
        header.agencies().stream().findFirst(),
        prepared.ownReporter ? 1 : 0,
        header.text(),
        prepared.zipped);
  }

  /** Writes who is named in a report and what it attributes. */
  private void records(Row row, CodedRecord record) {
    for (Entity entity : record.entities().values()) {
      boolean linkable = entity.isLinkable();
      database.change(
          "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?)",
          row.id(),
          entity.id(),
          Optional.of(entity.name()).filter(n -> linkable),
          Optional.of(Words.key(entity.name())).filter(n -> linkable),
          entity.type(),
          entity.country(),
          entity.isPublic().map(p -> p ? 1 : 0));
    }
    for (Claim claim : record.claims().values()) {
      database.change(
          "INSERT INTO claim (report, name, kind, source, source_entity, source_type, content,"
              + " denied, within, confidence, moment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          row.id(),
          claim.id(),
          claim.kind(),
          claim.source().filter(s -> isOpen(record, s)).map(Mention::text),
          claim.source().flatMap(s -> s.entities().stream().findFirst()),
          claim.sourceType(),
          claim.content().stream().map(Piece::text).collect(Collectors.joining(" … ")),
          claim.negative() ? 1 : 0,
          claim.within(),
          claim.confidence(),
          row.moment().orElse(BEFORE_ALL));
    }
    actors.enter(row.id());
    holdings.add(Holdings.CLAIMS, record.claims().size());
  }

  private static boolean isOpen(CodedRecord record, Mention source) {
    return source.entities().stream()
        .map(record.entities()::get)
        .allMatch(e -> e == null || e.isLinkable());
  }

  /** Takes a report out of all that is derived; its row stays. */
  void withdraw(Row row) {
    flushSoon = true;
    String text =
        database
            .one("SELECT text FROM report WHERE id = ?", r -> r.getString(1), row.id())
            .orElse("");
    copies.forget(row.id(), text);
    stories.forget(row.id());
    holdings.add(Holdings.EVENTS, -happenings.forget(row.id()));
    actors.leave(row.id());
    database.change("DELETE FROM entity WHERE report = ?", row.id());
    holdings.add(Holdings.CLAIMS, -database.change("DELETE FROM claim WHERE report = ?", row.id()));
    holdings.addReport(row.published(), -1);
    database.change(
        "INSERT INTO report_text (report_text, rowid, title, text) VALUES ('delete', ?, ?, ?)",
        row.id(),
        row.title(),
        text);
    groups.leave(row);
    database.change("UPDATE report SET unique_text = NULL, story = NULL WHERE id = ?", row.id());
  }

  /** Takes out who is named in a report and what it attributes. */
  void forget(long report) {
    actors.leave(report);
    database.change("DELETE FROM entity WHERE report = ?", report);
    holdings.add(Holdings.CLAIMS, -database.change("DELETE FROM claim WHERE report = ?", report));
  }

  /**
   * Writes how common terms are, now and then: each time would cost a third. After a kill the terms
   * of the reports since then are counted again; what was taken out is no longer there to be
   * counted, so then it has to be now.
   */
  void flush() {
    if (flushSoon || commits % FLUSH == 0) {
      flushNow();
    }
    commits++;
  }

  void flushNow() {
    stories.flush();
    flushSoon = false;
    holdings.allCounted();
  }
}
