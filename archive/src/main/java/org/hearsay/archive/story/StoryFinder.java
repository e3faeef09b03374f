package org.hearsay.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Ranking;
import org.hearsay.archive.word.Rarity;

/**
 * Puts each report to the story whose reports it is like on average, or begins a new one; where
 * stories are near, their reports are clustered anew. What is looked at for a report does not grow
 * with the archive: candidates share the rarest terms and were published near by in time. Not
 * thread-safe.
 */
public final class StoryFinder {
  /** Average likeness from which a report belongs to a story. */
  private static final double SAME = .5;

  /** So many reports at most, the latest, are looked up for each term. */
  private static final int COMMON = 150;

  private static final int CANDIDATES = 30;

  /** Average likeness from which a story is near. */
  private static final double NEAR = .15;

  /** Average likeness from which a report surely belongs to the one story that is near. */
  private static final double SURE = .8;

  /** So many reports at most are arranged anew. */
  private static final int NEIGHBOURHOOD = 72;

  private static final double WINDOW_DAYS = 21;

  private final Database database;
  private final Rarity rarity;
  private final TermCounts terms;
  private final Members members;

  /** A text made ready, by any thread. */
  public static final class Prepared {
    private final Profile profile;

    private Prepared(Profile profile) {
      this.profile = profile;
    }
  }

  /**
   * @param rarity is loaded from the archive and counts up with each report
   */
  public StoryFinder(Database database, Rarity rarity) {
    this.database = database;
    this.rarity = rarity;
    this.terms = new TermCounts(database, rarity);
    this.members = new Members(database, rarity);
  }

  /** What the search needs of a report. */
  public static Prepared prepare(String text) {
    return new Prepared(Profile.of(text));
  }

  /**
   * The story of a new report; its own when there is none like it.
   *
   * @param moved reports that this one shows to belong to another story, with that story
   */
  public record Placed(long story, Map<Long, Long> moved) {
    public Placed {
      moved = Map.copyOf(moved);
    }
  }

  /**
   * Finds the story and remembers the report's terms.
   *
   * @param moment of publication, seconds since 1970
   * @param known the story it belongs to for other reasons: that of the report it copies
   */
  public Placed place(long report, Optional<Long> moment, Prepared prepared, Optional<Long> known) {
    terms.count(prepared.profile);
    Profile profile = prepared.profile.weighed(rarity);
    Member member = members.of(report, moment, profile);
    Placed placed = known.isPresent() ? new Placed(known.get(), Map.of()) : search(member);
    members.enter(member, profile);
    return placed;
  }

  private Placed search(Member member) {
    List<Long> near = new ArrayList<>();
    List<Member> all = new ArrayList<>();
    double best = 0;
    for (long story : candidateStories(member)) {
      List<Member> others = members.of(story);
      double average = members.average(member, others);
      best = Math.max(best, average);
      if (average >= NEAR && all.size() + others.size() <= NEIGHBOURHOOD) {
        near.add(story);
        all.addAll(others);
      }
    }
    if (near.isEmpty()) {
      return new Placed(database.insert("INSERT INTO story DEFAULT VALUES"), Map.of());
    }
    if (near.size() == 1 && best >= SURE) {
      return new Placed(near.get(0), Map.of());
    }
    all.add(member);
    return arrange(all);
  }

  /** Clusters reports of near stories anew, so that the order in which they came tells nothing. */
  private Placed arrange(List<Member> all) {
    double[][] likeness = new double[all.size()][all.size()];
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = members.likeness(all.get(i), all.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    List<List<Integer>> clusters = Linkage.clusters(likeness, SAME);
    clusters.sort(Comparator.comparingInt(c -> -c.size()));
    Set<Long> taken = new HashSet<>();
    Map<Long, Long> moved = new HashMap<>();
    long placed = 0;
    for (List<Integer> cluster : clusters) {
      long story = mostlyOf(cluster, all, taken);
      taken.add(story);
      for (int i : cluster) {
        Member m = all.get(i);
        if (i == all.size() - 1) {
          placed = story;
        } else if (storyOf(m.report()) != story) {
          moved.put(m.report(), story);
        }
      }
    }
    return new Placed(placed, moved);
  }

  /**
   * The story that most of a cluster's reports are of and that no other cluster has; else a new
   * one.
   */
  private long mostlyOf(List<Integer> cluster, List<Member> all, Set<Long> taken) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i : cluster) {
      if (i < all.size() - 1) {
        counts.merge(storyOf(all.get(i).report()), 1, Integer::sum);
      }
    }
    taken.forEach(counts::remove);
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> database.insert("INSERT INTO story DEFAULT VALUES"));
  }

  private long storyOf(long report) {
    return database
        .one("SELECT story FROM report WHERE id = ?", r -> r.getLong(1), report)
        .orElseThrow();
  }

  private List<Long> candidateStories(Member member) {
    Ranking scores = new Ranking();
    for (int mark : member.marks()) {
      List<Long> with =
          database.all(
              "SELECT report FROM mark WHERE term = ? ORDER BY report DESC LIMIT " + COMMON,
              r -> r.getLong(1),
              mark);
      double weight = Math.pow(rarity.of(mark), 2);
      with.forEach(report -> scores.add(report, weight));
    }
    List<Long> stories = new ArrayList<>();
    int looked = 0;
    for (long report : scores.best(0)) {
      if (looked >= CANDIDATES) {
        break;
      }
      Optional<long[]> row =
          database.one(
              "SELECT story, moment, moment IS NULL FROM report WHERE id = ? AND story IS NOT NULL"
                  + " AND status = 'kept' AND replaced_by IS NULL",
              r -> new long[] {r.getLong(1), r.getLong(2), r.getLong(3)},
              report);
      if (row.isEmpty()) {
        continue;
      }
      looked++;
      Optional<Long> moment = row.get()[2] == 1 ? Optional.empty() : Optional.of(row.get()[1]);
      if (!member.isFar(moment, WINDOW_DAYS) && !stories.contains(row.get()[0])) {
        stories.add(row.get()[0]);
      }
    }
    return stories;
  }

  /** Forgets a report. */
  public void forget(long report) {
    members.leave(report).ifPresent(terms::discount);
  }

  /** Counts the terms of all reports after a number: what a kill kept from being written. */
  public void recount(long after) {
    terms.recount(after);
  }

  /** Writes what was counted since the last call. */
  public void flush() {
    terms.flush();
  }
}
