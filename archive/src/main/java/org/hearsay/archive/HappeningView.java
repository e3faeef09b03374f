package org.hearsay.archive;

import java.util.List;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Witness;

/** A happening with all that is known of it. */
public record HappeningView(
    Happening happening,
    Origins origins,
    List<Witness> witnesses,
    List<Contradiction> contradictions) {
  public HappeningView {
    witnesses = List.copyOf(witnesses);
    contradictions = List.copyOf(contradictions);
  }
}
