package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A source, a cue and the content that the cue attributes to the source.
 *
 * @param id unique in the report: {@code a1}
 * @param headline whether it stands in the title
 * @param source empty when nobody is named
 * @param content its pieces, in order, never empty, not overlapping
 * @param within id of the attribution whose content holds this one: who reports that the source
 *     said it
 * @param confidence from 0 to 1: how often content and source of such an attribution are right
 * @param basis what found it
 */
public record Attribution(
    String id,
    boolean headline,
    Kind kind,
    Optional<Source> source,
    SourceType sourceType,
    Optional<Span> cue,
    List<Span> content,
    Optional<String> within,
    Certainty certainty,
    Polarity polarity,
    double confidence,
    String basis) {
  /** How much of the content stands in quotation marks: all, none, or some. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** How sure the source is of the content, by the cue's word. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
  }

  /** Negative when the source denies the content. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content: needs at least one span");
    }
  }

  /** Whether the offset lies in the content. */
  public boolean contentHolds(int offset) {
    return content.stream().anyMatch(s -> s.contains(offset));
  }
}
