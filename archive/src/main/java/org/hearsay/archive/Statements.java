package org.hearsay.archive;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.archive.actor.ActorTable;
import org.hearsay.archive.actor.ActorTable.Named;
import org.hearsay.archive.store.Cursor;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;

/** Finds what somebody is reported to have said, in the order of the index: the latest first. */
final class Statements {
  /** So many are looked at for words before more are fetched. */
  private static final int PAGE = 500;

  private final Database database;

  Statements(Database database) {
    this.database = database;
  }

  /** What statements are ordered by: the moment falling, then the number of the report. */
  private record Place(long moment, long report, long claim) {
    static Place of(Cursor cursor) {
      return new Place(cursor.numbers().get(0), cursor.numbers().get(1), cursor.numbers().get(2));
    }

    Cursor cursor() {
      return new Cursor(List.of(moment, report, claim));
    }
  }

  List<Statement> of(StatementFilter filter) {
    Optional<Place> after = filter.after().map(c -> Place.of(Cursor.parse(c, 3)));
    List<Long> actors =
        new ActorTable(database).named(Words.key(filter.name())).stream().map(Named::id).toList();
    Set<String> words = filter.words().map(Statements::forms).orElse(Set.of());
    List<Statement> all = new ArrayList<>();
    while (!actors.isEmpty() && all.size() < filter.most()) {
      int most = words.isEmpty() ? filter.most() : PAGE;
      List<Place> page = page(actors, filter, after, most);
      page.stream()
          .map(this::statement)
          .filter(s -> words.isEmpty() || forms(s.content()).containsAll(words))
          .limit(filter.most() - all.size())
          .forEach(all::add);
      if (page.size() < most) {
        break;
      }
      after = Optional.of(page.get(page.size() - 1));
    }
    return all;
  }

  String cursor(Statement last) {
    return database
        .one(
            "SELECT moment, report, id FROM claim WHERE report = ? AND name = ?",
            r -> new Place(r.getLong(1), r.getLong(2), r.getLong(3)),
            last.reportNumber(),
            last.claim())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "last: no attribution " + last.claim() + " in " + last.report()))
        .cursor()
        .toString();
  }

  private static Set<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).collect(Collectors.toSet());
  }

  private List<Place> page(
      List<Long> actors, StatementFilter filter, Optional<Place> after, int most) {
    StringBuilder sql = new StringBuilder("SELECT moment, report, id FROM claim WHERE actor ");
    List<Object> values = new ArrayList<>();
    if (actors.size() == 1) {
      // So the index gives them in order, and no more are read than wanted.
      sql.append("= ?");
      values.add(actors.get(0));
    } else {
      sql.append("IN (SELECT value FROM json_each(?))");
      values.add(actors.toString());
    }
    Happenings.day("since", filter.since())
        .ifPresent(
            d -> {
              sql.append(" AND moment >= ?");
              values.add(begin(d));
            });
    Happenings.day("until", filter.until())
        .ifPresent(
            d -> {
              sql.append(" AND moment < ?");
              values.add(begin(d.plusDays(1)));
            });
    after.ifPresent(
        p -> {
          sql.append(" AND moment <= ? AND (moment < ? OR report > ? OR report = ? AND id > ?)");
          values.addAll(List.of(p.moment, p.moment, p.report, p.report, p.claim));
        });
    filter
        .words()
        .map(Reports::query)
        .filter(q -> !q.isEmpty())
        .ifPresent(
            q -> {
              sql.append(
                  " AND report IN (SELECT rowid FROM report_text WHERE report_text MATCH ?)");
              values.add(q);
            });
    sql.append(" ORDER BY moment DESC, report, id LIMIT ?");
    values.add(most);
    return database.all(
        sql.toString(), r -> new Place(r.getLong(1), r.getLong(2), r.getLong(3)), values.toArray());
  }

  private static long begin(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  private Statement statement(Place place) {
    return database
        .one(
            "SELECT r.id, r.name, c.name, r.outlet, r.published, e.name, c.kind, c.content,"
                + " c.denied, c.confidence FROM claim c JOIN report r ON r.id = c.report"
                + " JOIN entity e ON e.report = c.report AND e.id = c.source_entity WHERE c.id = ?",
            r ->
                new Statement(
                    r.getLong(1),
                    r.getString(2),
                    r.getString(3),
                    Optional.ofNullable(r.getString(4)),
                    Optional.ofNullable(r.getString(5)),
                    r.getString(6),
                    r.getString(7),
                    r.getString(8),
                    r.getBoolean(9),
                    r.getDouble(10)),
            place.claim)
        .orElseThrow();
  }
}
