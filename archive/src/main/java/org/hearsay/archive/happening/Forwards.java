package org.hearsay.archive.happening;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.store.Database;
import org.jspecify.annotations.Nullable;

/** Which happenings went into others. To follow their keys costs less than to write them anew. */
public final class Forwards {
  private final Database database;
  private @Nullable Map<Long, Long> known;

  Forwards(Database database) {
    this.database = database;
  }

  /** One went into another. */
  void set(long from, long into) {
    database.change(
        "UPDATE happening SET forward = ?, label = '', actors = '', recipients = '', stale = 1"
            + " WHERE id = ?",
        into,
        from);
    all().put(from, into);
  }

  /** Where a happening went. */
  long follow(long happening) {
    long number = happening;
    for (Long next = all().get(number); next != null; next = all().get(number)) {
      number = next;
    }
    return number;
  }

  private Map<Long, Long> all() {
    Map<Long, Long> all = known;
    if (all == null) {
      all = new HashMap<>();
      for (long[] pair :
          database.all(
              "SELECT id, forward FROM happening WHERE forward IS NOT NULL",
              r -> new long[] {r.getLong(1), r.getLong(2)})) {
        all.put(pair[0], pair[1]);
      }
      known = all;
    }
    return all;
  }

  /** The happening that a number leads to now; empty when there never was one. */
  public static Optional<Long> current(Database database, long happening) {
    Optional<Long> forward =
        database.one("SELECT forward FROM happening WHERE id = ?", r -> r.getLong(1), happening);
    return forward.isEmpty() || forward.get() == 0
        ? forward.map(f -> happening)
        : current(database, forward.get());
  }
}
