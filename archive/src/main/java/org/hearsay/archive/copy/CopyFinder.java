package org.hearsay.archive.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  /** So much of the words in common runs makes a copy. */
  private static final double COPY = .55;

  /** So many of the shorter text's names and numbers the other must have. */
  private static final double NAMES = .6;

  /** Runs that more reports have are turns of phrase. */
  private static final int COMMON = 200;

  private static final int CANDIDATES = 24;

  /** Fewer words in common are no copy, whatever the share. */
  private static final int LEAST_WORDS = 15;

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
   * Reports with the words of the one that is looked for.
   *
   * @param leader the report that leads them
   * @param longest the longest of them, which was compared
   * @param share of the shorter one's words
   */
  public record Copy(long leader, long longest, double share) {}

  /** Groups of reports that share words with this one, the most alike first. */
  public List<Copy> find(Prepared prepared) {
    List<Copy> copies = new ArrayList<>();
    Set<Long> leaders = new LinkedHashSet<>();
    for (long candidate : candidates(prepared.prints)) {
      database
          .one(
              "SELECT unique_text FROM report WHERE id = ? AND unique_text IS NOT NULL",
              r -> r.getLong(1),
              candidate)
          .ifPresent(leaders::add);
    }
    // By the longest: a short one may be nothing but what an outlet puts under all its reports.
    for (long leader : leaders) {
      database
          .one(
              "SELECT id, text FROM report WHERE unique_text = ? ORDER BY length(text) DESC, id LIMIT 1",
              r -> Map.entry(r.getLong(1), r.getString(2)),
              leader)
          .ifPresent(
              longest -> {
                double share = share(prepared.body, Body.of(longest.getValue()));
                if (share >= COPY) {
                  copies.add(new Copy(leader, longest.getKey(), share));
                }
              });
    }
    copies.sort(Comparator.comparingDouble(Copy::share).reversed().thenComparingLong(Copy::leader));
    return copies;
  }

  /** How much of the shorter text is in the other; 0 where their names say that they are none. */
  static double share(Body a, Body b) {
    boolean first = a.length() <= b.length();
    Body shorter = first ? a : b;
    Body longer = first ? b : a;
    double share = shorter.sharedWith(longer);
    if (share * shorter.length() < LEAST_WORDS) {
      return 0;
    }
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
