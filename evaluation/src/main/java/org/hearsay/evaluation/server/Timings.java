package org.hearsay.evaluation.server;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by kind of question. Thread-safe. */
final class Timings {
  private static final int SHOWN = 10;

  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  synchronized void add(String kind, long taken) {
    nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(taken);
  }

  /** A question that was not answered rightly. */
  synchronized void fail(String what) {
    errors.add(what);
  }

  /** A line for each kind, one for all, and the first errors. */
  synchronized void print(PrintStream out) {
    print(out, "%-10s %7s %8s %8s %8s %8s", "", "asked", "median", "95th", "99th", "most");
    nanos.forEach((kind, all) -> print(out, kind, all));
    print(out, "all", nanos.values().stream().flatMap(List::stream).toList());
    print(out, "%d errors", errors.size());
    errors.stream().limit(SHOWN).forEach(out::println);
  }

  private static void print(PrintStream out, String kind, List<Long> taken) {
    long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
    print(
        out,
        "%-10s %,7d %5.0f ms %5.0f ms %5.0f ms %5.0f ms",
        kind,
        sorted.length,
        millis(sorted, .5),
        millis(sorted, .95),
        millis(sorted, .99),
        millis(sorted, 1));
  }

  /**
   * The time that a share of the answers did not exceed (nearest rank).
   *
   * @param sorted nanoseconds, rising
   */
  static double millis(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * sorted.length);
    return Arrays.stream(sorted).skip(Math.max(0, rank - 1)).findFirst().orElseThrow() / 1e6;
  }

  private static void print(PrintStream out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
