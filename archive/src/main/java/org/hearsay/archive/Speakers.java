package org.hearsay.archive;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.word.Words;

/** Finds who is public, and what they are reported to have said. */
final class Speakers {
  private final Database database;

  Speakers(Database database) {
    this.database = database;
  }

  List<Statement> statements(StatementFilter filter) {
    String key = Words.key(filter.name());
    if (filter.after().isPresent()) {
      throw new IllegalArgumentException(
          "after: expected a cursor of an earlier answer, found " + filter.after().get());
    }
    return database.all(
        "SELECT r.id, r.name, c.name, r.outlet, r.published, e.name, c.kind, c.content, c.denied,"
            + " c.confidence"
            + " FROM entity e JOIN claim c ON c.report = e.report AND c.source_entity = e.id"
            + " JOIN report r ON r.id = e.report WHERE (e.key = ? OR e.key LIKE ? ESCAPE '\\')"
            + " AND r.status = 'kept' AND r.replaced_by IS NULL"
            + " AND substr(r.published, 1, 10) BETWEEN ? AND ?"
            + " ORDER BY r.moment DESC, c.id LIMIT ?",
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
        key,
        "% " + key.replaceAll("[\\\\%_]", "\\\\$0"),
        filter.since().orElse("0000"),
        filter.until().orElse("9999"),
        filter.most());
  }

  Optional<Actor> actor(String name) {
    return actors("e.key = ?", Words.key(name), 1).stream().findFirst();
  }

  List<Actor> actors(String beginning, int most) {
    return actors("e.key LIKE ? || '%'", Words.key(beginning), most);
  }

  private List<Actor> actors(String where, String key, int most) {
    return database.all(
        "SELECT e.name, e.type, e.country, count(DISTINCT e.report), count(c.id) FROM entity e"
            + " LEFT JOIN claim c ON c.report = e.report AND c.source_entity = e.id WHERE "
            + where
            + " GROUP BY e.key ORDER BY 4 DESC, 1 LIMIT ?",
        r ->
            new Actor(
                r.getString(1),
                r.getString(2),
                Optional.ofNullable(r.getString(3)),
                r.getLong(4),
                r.getLong(5),
                List.of(r.getString(1))),
        key,
        most);
  }
}
