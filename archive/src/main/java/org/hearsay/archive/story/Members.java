package org.hearsay.archive.story;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Recent;
import org.hearsay.archive.word.Rarity;

/**
 * The profiles of the reports in the archive; the last ones stay in memory, with their likeness.
 */
final class Members {
  /** So many reports of a story are looked at. */
  private static final int MOST = 24;

  private final Database database;
  private final Rarity rarity;
  private final Recent<Member> recent = new Recent<>(4_000);
  private final Recent<Double> pairs = new Recent<>(200_000);
  private int read;

  Members(Database database, Rarity rarity) {
    this.database = database;
    this.rarity = rarity;
  }

  /** A report that is not in yet. */
  Member of(long report, Optional<Long> moment, Profile profile) {
    return new Member(report, read++, moment, new Weighted(profile));
  }

  /** Keeps a new report's profile, and what the report is found by. */
  void enter(Member member, Profile profile) {
    for (int mark : member.marks()) {
      database.change("INSERT OR IGNORE INTO mark VALUES (?, ?)", mark, member.report());
    }
    database.change(
        "INSERT OR REPLACE INTO profile VALUES (?, ?)", member.report(), profile.bytes());
    recent.put(member.report(), member);
  }

  /**
   * Takes a report out.
   *
   * @return its profile, if it was in
   */
  Optional<Profile> leave(long report) {
    recent.remove(report);
    Optional<Profile> profile = profile(report);
    database.change("DELETE FROM profile WHERE report = ?", report);
    database.change("DELETE FROM mark WHERE report = ?", report);
    return profile;
  }

  /** The latest reports of a story, copies once. */
  List<Member> of(long story) {
    return database
        .all(
            "SELECT id, moment, moment IS NULL FROM report WHERE story = ? AND unique_text = id"
                + " AND status = 'kept' AND replaced_by IS NULL ORDER BY id DESC LIMIT "
                + MOST,
            r -> new long[] {r.getLong(1), r.getLong(2), r.getLong(3)},
            story)
        .stream()
        .map(row -> member(row[0], row[2] == 1 ? Optional.empty() : Optional.of(row[1])))
        .toList();
  }

  private Member member(long report, Optional<Long> moment) {
    Member known = recent.get(report);
    if (known == null) {
      Profile profile = profile(report).orElseThrow();
      // Archives of earlier versions have profiles that are not weighed.
      Profile weighed = profile.isWeighed() ? profile : profile.weighed(rarity);
      known = of(report, moment, weighed);
      recent.put(report, known);
    }
    return known;
  }

  private Optional<Profile> profile(long report) {
    return database
        .one("SELECT terms FROM profile WHERE report = ?", r -> r.getBytes(1), report)
        .map(Profile::of);
  }

  double likeness(Member a, Member b) {
    int first = Math.min(a.serial(), b.serial());
    int second = Math.max(a.serial(), b.serial());
    long key = (long) first << Integer.SIZE | second;
    Double known = pairs.get(key);
    if (known == null) {
      known = a.likeness(b);
      pairs.put(key, known);
    }
    return known;
  }

  /** How alike a report is to others on average; 0 if there are none. */
  double average(Member member, List<Member> others) {
    return others.stream().mapToDouble(o -> likeness(member, o)).average().orElse(0);
  }
}
