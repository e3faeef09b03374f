package org.hearsay.archive.trace;

import java.util.List;
import java.util.Optional;

/**
 * A quotation on its way.
 *
 * @param first where it first stood, as far as the archive knows
 * @param later what others made of it, in the order of publication
 */
public record Trace(Stop first, List<Variant> later) {
  /**
   * A report that has it.
   *
   * @param speaker as the report names him or her; {@code (private person)} for others than public
   *     ones
   * @param sourceType of the speaker, as in the contract; empty where the report names none
   * @param confidence of the reading that it is this speaker
   * @param denied whether the speaker says that it is not so
   * @param quoted whether the words stand in quotation marks
   * @param credited whom the report names as its own source for it: an agency or another outlet
   */
  public record Stop(
      long report,
      String name,
      Optional<String> outlet,
      Optional<String> published,
      String wording,
      Optional<String> speaker,
      String sourceType,
      double confidence,
      boolean denied,
      boolean quoted,
      Optional<String> credited) {}

  /** A later wording and how it differs from the first. */
  public record Variant(Stop stop, Change change, Difference difference) {}

  public Trace {
    later = List.copyOf(later);
  }
}
