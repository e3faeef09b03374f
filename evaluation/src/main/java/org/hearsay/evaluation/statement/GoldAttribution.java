package org.hearsay.evaluation.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.evaluation.attribution.CodePointSpan;

/**
 * An attribution of a statement.
 *
 * @param content its pieces, one at least
 * @param within which attribution of the statement, counted from 0, holds this one in its content
 */
record GoldAttribution(
    Optional<CodePointSpan> source,
    Optional<CodePointSpan> cue,
    List<CodePointSpan> content,
    Labels labels,
    OptionalInt within) {
  GoldAttribution {
    content = List.copyOf(content);
  }
}
