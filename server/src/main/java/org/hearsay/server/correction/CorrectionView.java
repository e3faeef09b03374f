package org.hearsay.server.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form by which a record is set right.
 *
 * @param fault what was wrong with what was sent
 * @param writable whether the server takes corrections at all
 */
public record CorrectionView(
    Subject subject, Filled filled, Optional<String> fault, boolean writable) {
  /** What does the same on the command line, as far as it can be typed. */
  public Optional<String> command() {
    List<String> line =
        new ArrayList<>(List.of("hearsay", "archive", "correct", "--archive", "FILE"));
    if (subject.name().startsWith("-")) {
      line.add("--");
    }
    line.addAll(List.of(subject.name(), subject.id()));
    return Shell.line(line).map(words -> words + " FIELD VALUE");
  }

  /** Whether this field is the one that was chosen. */
  public boolean isChosen(String field) {
    return filled.field().equals(field);
  }

  /** What stands in a field: what was filled in, else what is so now. */
  public String value(Subject.Fact fact) {
    return isChosen(fact.name()) ? filled.value() : fact.value();
  }
}
