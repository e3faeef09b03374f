package org.hearsay.archive.facet;

import java.util.Optional;
import org.hearsay.archive.store.Database;

/** Enters happenings under what they are found by. */
public final class FacetTable {
  private final Database database;

  public FacetTable(Database database) {
    this.database = database;
  }

  /**
   * Enters a happening anew; what it was entered under before is forgotten.
   *
   * @return whether it was not entered before
   */
  public boolean enter(long happening, Entry entry) {
    Optional<Entry> before = kept(happening);
    if (before.isPresent() && before.get().equals(entry)) {
      return false;
    }
    before.ifPresent(b -> delete(happening, b));
    long standing = entry.standing().number();
    entry
        .sides()
        .forEach(
            (facet, side) ->
                database.change(
                    "INSERT INTO facet VALUES (?, ?, ?, ?, ?)",
                    facet,
                    standing,
                    happening,
                    side,
                    entry.spot()));
    database.change(
        "UPDATE happening SET standing = ?, spot = ?, entry = ? WHERE id = ?",
        standing,
        entry.spot(),
        entry.facets(),
        happening);
    return before.isEmpty();
  }

  /**
   * Takes a happening out.
   *
   * @return whether it was entered
   */
  public boolean remove(long happening) {
    Optional<Entry> before = kept(happening);
    before.ifPresent(b -> delete(happening, b));
    database.change(
        "UPDATE happening SET standing = NULL, spot = 0, entry = NULL WHERE id = ?", happening);
    return before.isPresent();
  }

  private Optional<Entry> kept(long happening) {
    return database.one(
        "SELECT standing, spot, entry FROM happening WHERE id = ? AND standing IS NOT NULL",
        r -> Entry.read(r.getLong(1), r.getLong(2), r.getBytes(3)),
        happening);
  }

  private void delete(long happening, Entry entry) {
    for (long facet : entry.sides().keySet()) {
      database.change(
          "DELETE FROM facet WHERE facet = ? AND standing = ? AND happening = ?",
          facet,
          entry.standing().number(),
          happening);
    }
  }
}
