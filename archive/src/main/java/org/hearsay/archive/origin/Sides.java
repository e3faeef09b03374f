package org.hearsay.archive.origin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which side a root takes. Where it takes both, the one that it took last counts; a denial also
 * where nobody can tell which came last.
 */
final class Sides {
  /** By report, when that was published, seconds since 1970. */
  private final Map<Long, Optional<Long>> asserted = new TreeMap<>();

  private final Map<Long, Optional<Long>> denied = new TreeMap<>();

  void add(Witness witness, boolean denies) {
    (denies ? denied : asserted).put(witness.report(), witness.moment());
  }

  boolean has(long report, boolean denies) {
    return (denies ? denied : asserted).containsKey(report);
  }

  boolean denies() {
    return !denied.isEmpty() && last(denied, Long.MAX_VALUE) >= last(asserted, Long.MIN_VALUE);
  }

  /** All reports that have it on either side. */
  Set<Long> reports() {
    Set<Long> all = new TreeSet<>(asserted.keySet());
    all.addAll(denied.keySet());
    return all;
  }

  /** Those in which it takes the other side: earlier ones, and such as tell of both. */
  Set<Long> before() {
    Map<Long, Optional<Long>> taken = denies() ? denied : asserted;
    Map<Long, Optional<Long>> other = denies() ? asserted : denied;
    long last = last(taken, Long.MIN_VALUE);
    Set<Long> before = new TreeSet<>();
    other.forEach(
        (report, moment) -> {
          if (taken.containsKey(report) || moment.isPresent() && moment.get() < last) {
            before.add(report);
          }
        });
    return before;
  }

  private static long last(Map<Long, Optional<Long>> side, long unknown) {
    return side.values().stream().mapToLong(m -> m.orElse(unknown)).max().orElse(Long.MIN_VALUE);
  }
}
