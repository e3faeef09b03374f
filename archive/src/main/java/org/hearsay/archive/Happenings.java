package org.hearsay.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.facet.Facet;
import org.hearsay.archive.facet.FacetQuery;
import org.hearsay.archive.facet.FacetQuery.Found;
import org.hearsay.archive.facet.Standing;
import org.hearsay.archive.store.Cursor;
import org.hearsay.archive.store.Database;

/** Finds happenings. */
final class Happenings {
  private static final String COLUMNS =
      "id, type, label, since, until, country, place, score, status, articles, unique_texts, outlets,"
          + " origins, denying";

  private final Database database;

  Happenings(Database database) {
    this.database = database;
  }

  Optional<Happening> of(long id) {
    return database.one("SELECT " + COLUMNS + " FROM happening WHERE id = ?", Happenings::read, id);
  }

  List<Happening> matching(HappeningFilter filter) {
    Optional<Cursor> after = filter.after().map(c -> Cursor.parse(c, 2));
    return query(filter).first(database, after, filter.most()).stream()
        .flatMap(f -> of(f.happening()).stream())
        .toList();
  }

  String cursor(Happening last) {
    return database
        .one(
            "SELECT standing FROM happening WHERE id = ? AND standing IS NOT NULL",
            r -> new Found(new Standing(r.getLong(1)), last.id(), 0),
            last.id())
        .orElseThrow(() -> new IllegalArgumentException("last: no happening " + last.id()))
        .cursor()
        .toString();
  }

  Overview overview(HappeningFilter filter) {
    return new OverviewCount(database).of(query(filter));
  }

  private static FacetQuery query(HappeningFilter filter) {
    List<Long> facets = new ArrayList<>();
    filter.type().map(Facet::type).ifPresent(facets::add);
    filter.country().map(Facet::country).ifPresent(facets::add);
    filter.party().map(Facet::party).ifPresent(facets::add);
    filter.place().map(Facet::place).ifPresent(facets::add);
    filter.outlet().map(Facet::outlet).ifPresent(facets::add);
    return new FacetQuery(
        facets, filter.leastOrigins(), day("since", filter.since()), day("until", filter.until()));
  }

  /** Reads a day that a reader gave. */
  static Optional<LocalDate> day(String name, Optional<String> iso) {
    try {
      return iso.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          name + ": expected a day such as 2024-03-01, found \"" + iso.orElse("") + "\"", e);
    }
  }

  private static Happening read(ResultSet row) throws SQLException {
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
