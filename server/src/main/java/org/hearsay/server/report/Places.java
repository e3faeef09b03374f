package org.hearsay.server.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.hearsay.server.page.Links;

/**
 * Where the records of a report lead to in an archive; nowhere for a text that is not in one.
 *
 * @param report number in the archive
 * @param happening the happening of an event's id
 * @param isCurrent whether it may be set right: it counts, and is the newest version
 */
public record Places(
    Optional<Long> report, Function<String, Optional<Long>> happening, boolean isCurrent) {
  /** A text that was only handed in. */
  public static Places none() {
    return new Places(Optional.empty(), e -> Optional.empty(), false);
  }

  Optional<String> happeningOf(String event) {
    return happening.apply(event).map(Links::happening);
  }

  Optional<String> trace(String claim) {
    return to(number -> Links.trace(number, claim));
  }

  Optional<String> correct(String record) {
    return isCurrent ? to(number -> Links.correct(number, record)) : Optional.empty();
  }

  Optional<String> actor(String name) {
    return to(number -> Links.actor(name));
  }

  private Optional<String> to(LongFunction<String> link) {
    return report.map(link::apply);
  }
}
