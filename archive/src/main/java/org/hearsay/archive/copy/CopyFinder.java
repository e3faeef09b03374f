package org.hearsay.archive.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Ranking;

/**
 * Finds of what earlier reports a report is a copy. Candidates share sampled runs of words
 * (fingerprints); a candidate is judged by the share of the shorter text's words that stand in
 * common runs, and by its names, so that an agency's template that was used again is none. The cost
 * of a report does not grow with the archive but for its copies.
 */
public final class CopyFinder {
  /** Half of the words in common runs make a copy. */
  private static final double COPY = .5;

  /** So many of the shorter text's names and numbers the other must have. */
  private static final double NAMES = .6;

  /** Runs that more reports have are turns of phrase. */
  private static final int COMMON = 200;

  private static final int CANDIDATES = 16;

  private final Database database;

  public CopyFinder(Database database) {
    this.database = database;
  }

  /** A text made ready, by any thread. */
  public static final class Prepared {
    private final Body body;
    private final Set<Integer> prints;

    private Prepared(Body body) {
      this.body = body;
      this.prints = body.prints();
    }
  }

  /** What the search needs of a text. */
  public static Prepared prepare(String text) {
    return new Prepared(Body.of(text));
  }

  /**
   * A report that has the words of another.
   *
   * @param share of the shorter one's words
   */
  public record Copy(long report, double share) {}

  /** The reports that share words with this one, the most alike first. */
  public List<Copy> find(Prepared prepared) {
    List<Copy> copies = new ArrayList<>();
    for (long candidate : candidates(prepared.prints)) {
      Optional<String> text = text(candidate);
      if (text.isEmpty()) {
        continue;
      }
      double share = share(prepared.body, Body.of(text.get()));
      if (share >= COPY) {
        copies.add(new Copy(candidate, share));
      }
    }
    copies.sort(Comparator.comparingDouble(Copy::share).reversed().thenComparingLong(Copy::report));
    return copies;
  }

  /** How much of the shorter text is in the other; 0 where their names say that they are none. */
  static double share(Body a, Body b) {
    boolean first = a.length() <= b.length();
    Body shorter = first ? a : b;
    Body longer = first ? b : a;
    double share = shorter.sharedWith(longer);
    return share >= COPY && shorter.namesSharedWith(longer) < NAMES ? 0 : share;
  }

  private List<Long> candidates(Set<Integer> prints) {
    Ranking shared = new Ranking();
    for (int print : prints) {
      List<Long> with =
          database.all(
              "SELECT report FROM fingerprint WHERE hash = ? LIMIT " + (COMMON + 1),
              r -> r.getLong(1),
              print);
      if (with.size() <= COMMON) {
        with.forEach(report -> shared.add(report, 1));
      }
    }
    int least = Math.max(1, Math.min(2, prints.size() / 10));
    return shared.best(least).stream().limit(CANDIDATES).toList();
  }

  private Optional<String> text(long report) {
    return database.one(
        "SELECT text FROM report WHERE id = ? AND status = 'kept' AND replaced_by IS NULL",
        r -> r.getString(1),
        report);
  }

  /** Remembers the fingerprints of a report. */
  public void keep(long report, Prepared prepared) {
    for (int print : prepared.prints) {
      database.change("INSERT OR IGNORE INTO fingerprint VALUES (?, ?)", print, report);
    }
  }

  /** Forgets a report. */
  public void forget(long report, String text) {
    for (int print : prepare(text).prints) {
      database.change("DELETE FROM fingerprint WHERE hash = ? AND report = ?", print, report);
    }
  }
}
