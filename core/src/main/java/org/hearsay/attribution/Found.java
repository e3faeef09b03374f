package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.text.Span;

/**
 * An attribution as the model marks it.
 *
 * @param cue may be a mark, such as the colon of a transcript
 * @param content pieces in order, at least one
 * @param confidence from 0 to 1, that content and source are right
 */
record Found(
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    SourceType type,
    Certainty certainty,
    Polarity polarity,
    double confidence) {
  Found {
    content = List.copyOf(content);
  }
}
