package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.syntax.Sentence;
import org.hearsay.text.Span;

/** An attribution as it is found, before ids, kinds and nesting are known. */
record Candidate(
    Sentence sentence,
    Optional<Source> source,
    SourceType sourceType,
    Optional<Span> cue,
    List<Span> content,
    Certainty certainty,
    Polarity polarity,
    double confidence,
    String basis) {
  Candidate {
    content = List.copyOf(content);
  }
}
