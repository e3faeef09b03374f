package org.hearsay.archive.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.store.Database;

/** Counts a party's happenings that took place by their first day, from their standings alone. */
public final class DayCounts {
  /** Up to so many, entries are counted to see which of two parties has fewer. */
  private static final int RARE = 20_000;

  private final Database database;
  private final int leastOrigins;

  /**
   * @param leastOrigins happenings with fewer are not counted
   */
  public DayCounts(Database database, int leastOrigins) {
    this.database = database;
    this.leastOrigins = leastOrigins;
  }

  /**
   * What began on a day.
   *
   * @param forward of these, those in which the first party acts
   * @param meanScore of PLOVER, -10 to 10
   */
  public record Count(LocalDate day, int happenings, int forward, double meanScore) {
    /** The same under another day. */
    public Count at(LocalDate other) {
      return new Count(other, happenings, forward, meanScore);
    }

    /** Both together, under the day of this. */
    public Count plus(Count other) {
      int all = happenings + other.happenings;
      double sum = meanScore * happenings + other.meanScore * other.happenings;
      return new Count(day, all, forward + other.forward, sum / all);
    }
  }

  /** All in which a party takes part. */
  public List<Count> of(String party) {
    return counts(Entry.ACTOR, Facet.party(party));
  }

  /** All in which one of two parties acts on the other. */
  public List<Count> of(String party, String other) {
    if (Facet.isCountry(party) && Facet.isCountry(other) && !party.equals(other)) {
      boolean inOrder = party.compareTo(other) < 0;
      return inOrder
          ? counts(Entry.ACTOR, Facet.pair(party, other))
          : counts(Entry.RECIPIENT, Facet.pair(other, party));
    }
    long first = Facet.party(party);
    long second = Facet.party(other);
    boolean fewer = entries(first) <= entries(second);
    // The table of the rarer party is read, in that of the other is looked up.
    String forward = fewer ? "f.side & 1 AND g.side & 2" : "g.side & 1 AND f.side & 2";
    return counts(
        forward,
        "facet f CROSS JOIN facet g ON g.standing = f.standing AND g.happening = f.happening"
            + " WHERE (f.side & 1 AND g.side & 2 OR f.side & 2 AND g.side & 1)"
            + " AND f.facet = ? AND g.facet = ?",
        fewer ? first : second,
        fewer ? second : first);
  }

  private long entries(long facet) {
    return database
        .one(
            "SELECT count(*) FROM (SELECT 1 FROM facet WHERE facet = ? LIMIT " + RARE + ")",
            r -> r.getLong(1),
            facet)
        .orElseThrow();
  }

  private List<Count> counts(int forward, long facet) {
    return counts("f.side & " + forward + " > 0", "facet f WHERE f.facet = ?", facet);
  }

  private List<Count> counts(String forward, String from, Object... values) {
    List<Object> all = new ArrayList<>(List.of(values));
    all.add(Standing.least(leastOrigins).number());
    return database.all(
        "SELECT f.standing >> "
            + Standing.DAY
            + " & "
            + Standing.DAYS
            + " AS day, count(*), sum("
            + forward
            + "), avg(f.standing & "
            + Standing.SCORES
            + ") FROM "
            + from
            + " AND f.standing >= ? AND day > 0 AND f.standing & "
            + (1 << Standing.TOOK_PLACE)
            + " > 0 GROUP BY day",
        r ->
            new Count(
                Standing.day(r.getInt(1)),
                r.getInt(2),
                r.getInt(3),
                Standing.score(r.getDouble(4))),
        all.toArray());
  }
}
