package org.hearsay.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Repeated;
import org.hearsay.report.ReadResult.Unreadable;

/**
 * Sorts out reports that are over the limits, and those of which the id was read before. Asked in
 * the order of the input, by one thread at a time.
 */
public final class Sieve {
  private final Set<String> ids = new HashSet<>();

  /** The result, or what is to be told in its place. */
  public ReadResult sort(ReadResult result) {
    if (!(result instanceof Read read)) {
      return result;
    }
    Optional<String> problem = Limits.problem(read.report().text());
    if (problem.isPresent()) {
      return new Unreadable(read.where(), problem.get());
    }
    return ids.add(read.report().id()) ? read : new Repeated(read.where(), read.report().id());
  }
}
