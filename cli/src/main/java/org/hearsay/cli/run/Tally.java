package org.hearsay.cli.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.cli.run.Outcome.Cause;
import org.hearsay.cli.run.Outcome.Coded;

/** Counts what was done. Not thread-safe. */
public final class Tally {
  private long reports;
  private long words;
  private long events;
  private long attributions;
  private final Map<Cause, Integer> notCoded = new EnumMap<>(Cause.class);

  void add(Coded coded) {
    reports++;
    words += coded.words();
    events += coded.events();
    attributions += coded.attributions();
  }

  void add(Cause cause, int count) {
    notCoded.merge(cause, count, Integer::sum);
  }

  int status() {
    return notCoded.keySet().stream().anyMatch(Cause::isFailure) ? 1 : 0;
  }

  /** What stands on the line that tells how far the work is. */
  String progress(Duration work) {
    return String.format(Locale.ROOT, "%,d reports, %,d words/s", reports, speed(work));
  }

  /**
   * One line on all of it.
   *
   * @param loading so long it took to load the models; words a second do not count it
   * @param work so long the rest took
   */
  String summary(Duration loading, Duration work) {
    StringBuilder line = new StringBuilder("hearsay: coded ");
    line.append(count(reports, "report")).append(": ").append(count(words, "word")).append(", ");
    line.append(count(events, "event")).append(", ").append(count(attributions, "attribution"));
    line.append(String.format(Locale.ROOT, "; %.1f s", seconds(work)));
    if (reports > 0) {
      line.append(String.format(Locale.ROOT, ", %,d words/s", speed(work)));
      line.append(String.format(Locale.ROOT, ", after %.1f s of loading", seconds(loading)));
    }
    line.append(causes("; passed over: ", false)).append(causes("; not coded: ", true));
    return line.toString();
  }

  private String causes(String lead, boolean failures) {
    List<String> parts = new ArrayList<>();
    notCoded.forEach(
        (cause, n) -> {
          if (cause.isFailure() == failures) {
            parts.add(String.format(Locale.ROOT, "%,d %s", n, cause.words()));
          }
        });
    return parts.isEmpty() ? "" : lead + String.join(", ", parts);
  }

  private static String count(long n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }

  private long speed(Duration work) {
    return Math.round(words / Math.max(seconds(work), 0.001));
  }

  private static double seconds(Duration d) {
    return d.toMillis() / 1000.0;
  }
}
